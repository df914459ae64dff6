package occ.governance.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.governance.BoardPack;
import occ.governance.ThemeAddress;
import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.kernel.Theme;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pack of the board, and that of one theme. */
@Controller
class PackPages {
    static final String BOARD = ThemeAddress.ALL + "/pack/copy";

    private final BoardPack pack;
    private final Access access;

    PackPages(BoardPack pack, Access access) {
        this.pack = pack;
        this.access = access;
    }

    static String path(Theme theme) {
        return ThemeAddress.of(theme) + "/pack/copy";
    }

    @PostMapping(BOARD)
    ResponseEntity<byte[]> board(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        return file("themes", pack.draw(actor, List.of(Theme.values()), upTo(request)));
    }

    @PostMapping(ThemesInPaths.ONE + "/pack/copy")
    ResponseEntity<byte[]> one(Actor actor, @PathVariable String theme, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        return file(theme, pack.draw(actor, List.of(ThemesInPaths.theme(theme)), upTo(request)));
    }

    /** The lowest, where nothing was chosen. */
    private static Marking upTo(HttpServletRequest request) {
        return Form.of(request)
                .read()
                .optionalChoice("up-to", Arrays.asList(Marking.values()), Marking::name)
                .orElse(Marking.OFFICIAL);
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("pack-" + name + ".pdf")
                                .build()
                                .toString())
                .body(content);
    }
}
