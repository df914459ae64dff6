package occ.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Turns the code of a deed into words, “Opened an account”, from {@code messages/deeds.properties}. */
public final class DeedWords {
    private static final Properties WORDS = read();

    private DeedWords() {}

    /** A code without words of its own is read as it is written: {@code pole.entity-read} is “Entity read”. */
    public static String of(String deed) {
        return WORDS.getProperty(deed, spoken(deed));
    }

    public static boolean has(String deed) {
        return WORDS.containsKey(deed);
    }

    private static String spoken(String deed) {
        var words = deed.substring(deed.indexOf('.') + 1).replaceAll("[.-]+", " ");
        return words.isEmpty() ? deed : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Properties read() {
        var resource = Objects.requireNonNull(DeedWords.class.getResourceAsStream("/messages/deeds.properties"));
        try (var text = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(text);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
