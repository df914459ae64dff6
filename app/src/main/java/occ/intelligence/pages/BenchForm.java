package occ.intelligence.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.intelligence.Item;
import occ.intelligence.Report;
import occ.intelligence.Sanitising.TearLine;
import occ.intelligence.Sanitising.Texts;
import occ.intelligence.Sanitising.Workbench;
import occ.intelligence.sanitisation.Flag;
import org.jspecify.annotations.Nullable;

/** Reads the workbench: a title, a text for each item, and a tear line, if there is to be one. */
record BenchForm(Form form, Report report) {
    private static final int LONGEST_AUDIENCE = 200;

    Optional<Texts> read() {
        var read = form.read();
        var title = read.text("title", "the title", ReportForm.LONGEST_TITLE);
        var texts = report.items().stream()
                .map(item -> read.text(
                        field(item), "the sanitised text of item %d".formatted(item.number()), ReportForm.LONGEST_ITEM))
                .toList();
        var audience = read.optionalText("audience", "who may be told", LONGEST_AUDIENCE);
        var tearLine = read.optionalText("tear-line", "the tear line", ReportForm.LONGEST_NOTE);
        if (tearLine.isPresent() && audience.isEmpty()) {
            form.withError("audience", "Enter who may be told what the tear line says");
        }
        return form.isValid()
                ? Optional.of(new Texts(
                        title.orElseThrow(),
                        texts.stream().map(Optional::orElseThrow).toList(),
                        tearLine(audience, tearLine)))
                : Optional.empty();
    }

    private static @Nullable TearLine tearLine(Optional<String> audience, Optional<String> text) {
        return text.isEmpty() || audience.isEmpty() ? null : new TearLine(audience.orElseThrow(), text.orElseThrow());
    }

    private static String field(Item item) {
        return "text-" + item.number();
    }

    /** As it stands; what nobody has worked on yet begins as it came in. */
    static Form of(Workbench bench) {
        var report = bench.report();
        var fields = new HashMap<String, List<String>>();
        fields.put("version", List.of(String.valueOf(report.version())));
        fields.put("title", List.of(report.title()));
        report.items().forEach(item -> fields.put(field(item), List.of(item.textToRead())));
        putTearLine(fields, bench.tearLine());
        return Form.of(fields);
    }

    /** What was typed, with a suggestion in the place of the phrase it is for. */
    static Form using(Workbench bench, Form typed, Flag flag) {
        var fields = new HashMap<String, List<String>>();
        for (var name : List.of("version", "title", "audience", "tear-line")) {
            fields.put(name, List.of(typed.value(name)));
        }
        for (var item : bench.report().items()) {
            var text = typed.value(field(item));
            fields.put(field(item), List.of(item.number() == flag.item() ? replaced(text, flag) : text));
        }
        return Form.of(fields);
    }

    private static String replaced(String text, Flag flag) {
        var suggestion = flag.suggestion();
        return suggestion == null ? text : text.replace(flag.phrase(), suggestion);
    }

    private static void putTearLine(Map<String, List<String>> fields, @Nullable TearLine line) {
        if (line != null) {
            fields.put("audience", List.of(line.audience()));
            fields.put("tear-line", List.of(line.text()));
        }
    }
}
