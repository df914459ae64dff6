package occ.rights;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import occ.faces.pages.DateWords;

/** The words of letters to requesters, from templates that a body may make its own. */
public final class Letters {
    private static final Properties WORDS = read();

    private Letters() {}

    /** A whole letter that goes out before the answer. */
    public enum Letter {
        ACKNOWLEDGEMENT("Acknowledgement", "acknowledgement"),
        QUESTION("Question to the requester", "question"),
        EXTENSION("Notice of extension", "extension");

        private final String label;
        private final String key;

        Letter(String label, String key) {
            this.label = label;
            this.key = key;
        }

        public String label() {
            return label;
        }

        public String of(RightsCase about) {
            return String.join(
                    "\n\n", Letters.of("opening", about), Letters.of(key, about), Letters.of("rights", about));
        }
    }

    static String of(String part, RightsCase about) {
        var due = about.deadline().dueOn();
        var waiting =
                about.waits().stream().filter(Wait::isOpen).map(Wait::what).toList();
        return Objects.requireNonNull(WORDS.getProperty(part), part)
                .replace("{reference}", about.reference().text())
                .replace("{received}", DateWords.day(about.receivedOn()))
                .replace("{due}", due == null ? "a month after we have what we ask for" : DateWords.day(due))
                .replace("{section}", about.right().section())
                .replace("{asks}", about.right().asks())
                .replace("{unit}", about.unitName())
                .replace("{extension}", Objects.requireNonNullElse(about.extension(), ""))
                .replace("{question}", String.join("\n", waiting))
                .replace("{requester}", about.requester().name());
    }

    private static Properties read() {
        var resource = Objects.requireNonNull(Letters.class.getResourceAsStream("/messages/rights-letters.properties"));
        try (var text = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(text);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
