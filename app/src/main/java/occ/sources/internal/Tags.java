package occ.sources.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import occ.kernel.Reference;
import occ.sources.SourceType;

/** Blind tags: the same text has the same tag, and nobody without the register's key can tell which text. */
final class Tags {
    private static final String ALGORITHM = "HmacSHA256";

    private Tags() {}

    static byte[] ofSource(byte[] key, SourceType type, String sourceReference) {
        var plain = Normalizer.normalize(sourceReference, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
        return tag(key, "source " + type + " " + plain);
    }

    static byte[] ofReport(byte[] key, Reference report) {
        return tag(key, "report " + report.text());
    }

    private static byte[] tag(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
