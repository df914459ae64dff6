package occ.meetings.internal;

import static org.apache.commons.text.StringEscapeUtils.escapeXml10;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.kernel.Marking;
import occ.meetings.Block;
import occ.meetings.Minutes.Section;

/** A copy as XHTML: its marking and handling at the head and foot of each sheet, and sections numbered as they stand in it. */
final class SheetText {
    private static final String PAGE = """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB"><head><title>%1$s</title>
        <meta name="description" content="%1$s"/>
        <style>
        @page { size: A4; margin: 26mm 18mm 24mm 18mm;
          @top-center { content: "%2$s"; font: 10pt 'Liberation Sans'; }
          @bottom-center { content: "%2$s – page " counter(page) " of " counter(pages); font: 10pt 'Liberation Sans'; } }
        body { font: 10.5pt/1.4 'Liberation Sans'; color: #0b0c0c; }
        h1 { font-size: 19pt; font-weight: normal; margin: 0 0 2mm; }
        h2 { font-size: 14pt; font-weight: normal; margin: 8mm 0 1mm; page-break-after: avoid; }
        h3 { font-size: 11.5pt; font-weight: normal; margin: 4mm 0 1mm; page-break-after: avoid; }
        p { margin: 0 0 2mm; white-space: pre-wrap; }
        .dim { color: #484f58; font-size: 9.5pt; }
        .say { page-break-after: avoid; }
        table { border-collapse: collapse; width: 100%%; margin: 0 0 2mm; -fs-table-paginate: paginate; }
        th, td { text-align: left; vertical-align: top; font-weight: normal; padding: 1mm 3mm 1mm 0;
                 border-bottom: 0.5pt solid #b1b4b6; white-space: pre-wrap; }
        th { width: 38mm; color: #484f58; } thead th { width: auto; }
        tr { page-break-inside: avoid; }
        .n { text-align: right; }
        </style></head><body><h1>%1$s</h1><p class="dim">%3$s</p>%4$s</body></html>
        """;

    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]+(\\.\\d+)?%?");
    private static final Pattern FIGURE = Pattern.compile("(-?[\\d,]+(\\.\\d+)?%?|left out|none|)");

    private SheetText() {}

    static String of(String title, String when, List<Section> sections) {
        var text = new StringBuilder();
        // What was left out leaves no gap. The meeting itself has no number, here as on the page.
        var number = 0;
        for (var section : sections) {
            number += section.number() == 0 ? 0 : 1;
            section(text, section.number() == 0 ? "" : number + ". ", section);
        }
        if (sections.isEmpty()) {
            text.append("<p>There is nothing in this copy.</p>");
        }
        return PAGE.formatted(escapeXml10(title), escapeXml10(head(sections)), escapeXml10(when), text);
    }

    /** As high as the highest of what is in it, with every handling that is (R21). */
    private static String head(List<Section> sections) {
        var marking = sections.stream().map(Section::marking).reduce(Marking.OFFICIAL, Marking::max);
        var codes = sections.stream()
                .map(section -> section.handling().substring(0, 1))
                .collect(Collectors.toCollection(TreeSet::new));
        return codes.isEmpty() ? marking.label() : marking.label() + " – handling code " + String.join(", ", codes);
    }

    private static void section(StringBuilder text, String number, Section section) {
        text.append("<h2>%s%s</h2>".formatted(number, escapeXml10(section.title())));
        text.append("<p class=\"dim say\">%s – handling %s</p>"
                .formatted(escapeXml10(section.marking().label()), escapeXml10(section.handling())));
        section.blocks().forEach(block -> block(text, block));
    }

    private static void block(StringBuilder text, Block block) {
        if (!block.head().isEmpty()) {
            text.append("<h3>").append(escapeXml10(block.head())).append("</h3>");
        }
        switch (block.kind()) {
            case WORDS ->
                block.rows()
                        .forEach(row -> text.append("<p>")
                                .append(escapeXml10(String.join(" ", row)))
                                .append("</p>"));
            case FACTS, MARKS -> table(text, List.of(), block.rows());
            case TABLE ->
                table(
                        text,
                        block.rows().getFirst(),
                        block.rows().subList(1, block.rows().size()));
        }
    }

    private static void table(StringBuilder text, List<String> heads, List<List<String>> rows) {
        var numbers = numbers(heads.size(), rows);
        text.append("<table>");
        if (!heads.isEmpty()) {
            text.append("<thead>");
            row(text, heads, heads.size(), numbers);
            text.append("</thead>");
        }
        text.append("<tbody>");
        rows.forEach(cells -> row(text, cells, heads.isEmpty() ? 1 : 0, numbers));
        text.append("</tbody></table>");
    }

    /** Columns of figures, which stand below each other by their last digit. */
    private static Set<Integer> numbers(int columns, List<List<String>> rows) {
        return IntStream.range(0, columns)
                .filter(column -> rows.stream()
                                .anyMatch(row -> NUMBER.matcher(row.get(column)).matches())
                        && rows.stream()
                                .allMatch(row -> FIGURE.matcher(row.get(column)).matches()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static void row(StringBuilder text, List<String> cells, int heads, Set<Integer> numbers) {
        text.append("<tr>");
        for (var i = 0; i < cells.size(); i++) {
            var tag = i < heads ? "th" : "td";
            text.append("<").append(tag).append(numbers.contains(i) ? " class=\"n\">" : ">");
            text.append(escapeXml10(cells.get(i)));
            text.append("</").append(tag).append(">");
        }
        text.append("</tr>");
    }
}
