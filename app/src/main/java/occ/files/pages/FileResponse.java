package occ.files.pages;

import java.nio.charset.StandardCharsets;
import occ.files.OpenFile;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Gives a file out. It is always downloaded and never shown in the page's place: what is in it was made elsewhere, and
 * our own address must not speak for it.
 */
public final class FileResponse {
    /** Should a browser show it in spite of all, then without script, forms, or an origin. */
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private FileResponse() {}

    public static ResponseEntity<Resource> of(OpenFile open) {
        var file = open.file();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .contentLength(file.bytes())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name().text()))
                .header("Content-Security-Policy", POLICY)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(open.content()));
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
