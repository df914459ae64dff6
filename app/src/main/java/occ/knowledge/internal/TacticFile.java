package occ.knowledge.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import occ.kernel.Pillar;
import occ.knowledge.Tactic;
import occ.knowledge.TacticArea;
import occ.knowledge.Tactics;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The catalogue as it is written down. A tactic without one of the headings is no tactic. */
final class TacticFile {
    private TacticFile() {}

    static Tactics read() {
        try (var file = Objects.requireNonNull(TacticFile.class.getResourceAsStream("/knowledge/tactics.yaml"))) {
            return new Tactics(entries(file).stream().map(TacticFile::tactic).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Map<String, Object>> entries(InputStream file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    }

    private static Tactic tactic(Map<String, Object> entry) {
        return new Tactic(
                text(entry, "code"),
                TacticArea.valueOf(text(entry, "area").toUpperCase(Locale.ROOT)),
                text(entry, "title"),
                texts(entry, "pillars").stream().map(Pillar::valueOf).toList(),
                text(entry, "basis"),
                text(entry, "what"),
                text(entry, "impacts"),
                text(entry, "case"),
                texts(entry, "procedure"),
                texts(entry, "whoCanHelp"),
                text(entry, "watchOutFor"));
    }

    private static String text(Map<String, Object> entry, String heading) {
        if (entry.get(heading) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wanting(entry, heading);
    }

    private static List<String> texts(Map<String, Object> entry, String heading) {
        if (entry.get(heading) instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(String.class::cast).toList();
        }
        throw wanting(entry, heading);
    }

    private static IllegalStateException wanting(Map<String, Object> entry, String heading) {
        return new IllegalStateException("The tactic %s has no %s".formatted(entry.get("code"), heading));
    }
}
