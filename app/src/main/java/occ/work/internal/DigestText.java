package occ.work.internal;

import java.util.ArrayList;
import java.util.List;
import occ.work.Digest;
import org.springframework.stereotype.Component;

/** The words of a digest. The only words in it that are not always the same are references and addresses. */
@Component
class DigestText {
    static final String PATH = "/digest";
    private static final String MARKING = "OFFICIAL";
    private static final String WAITS =
            "Something waits for you in Organised Crime Command. Sign in to read what it is.";
    private static final String TRIAL =
            "This is a trial of your digest from Organised Crime Command. Nothing waits that a digest may name.";

    private final MailSettings settings;

    DigestText(MailSettings settings) {
        this.settings = settings;
    }

    String of(Digest digest) {
        var lines = new ArrayList<>(List.of(MARKING, "", digest.isEmpty() ? TRIAL : WAITS));
        for (var part : digest.parts()) {
            lines.add("");
            lines.add(part.kind().label());
            part.mentions().forEach(one -> lines.add(one.reference() + "  " + settings.pagesAt() + one.address()));
        }
        lines.add("");
        lines.add("It comes because you asked for it. To change it or turn it off: " + settings.pagesAt() + PATH);
        return String.join("\r\n", lines) + "\r\n";
    }
}
