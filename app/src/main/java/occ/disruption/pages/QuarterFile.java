package occ.disruption.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import occ.disruption.Effect;
import occ.disruption.Quarters.Adjustment;
import occ.disruption.Quarters.Pack;
import occ.disruption.Quarters.Published;
import occ.disruption.Suppression;
import occ.faces.pages.DateWords;
import occ.kernel.Marking;
import tools.jackson.databind.json.JsonMapper;

/** What is published of a quarter, for other programs: figures, and what changed since by reference and level, without words. */
final class QuarterFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LEFT_OUT = "left out";

    private QuarterFile() {}

    static String csv(Pack pack) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Marking.OFFICIAL_SENSITIVE.label());
            csv.writeRecord(pack.locked().quarter().label());
            csv.writeRecord(headings());
            pack.published().forEach(line -> csv.writeRecord(line(line)));
            csv.writeRecord("Adjusted since", "Reference", "Was", "Is");
            pack.adjustments().forEach(one -> csv.writeRecord(line(one)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> headings() {
        var headings = new ArrayList<>(List.of("By", "Name"));
        List.of(Effect.values()).forEach(level -> headings.add(level.label()));
        headings.add("All");
        return headings;
    }

    private static List<String> line(Published published) {
        var line = new ArrayList<>(List.of(published.heading(), published.name()));
        published.counts().forEach(count -> line.add(count == Suppression.LEFT_OUT ? LEFT_OUT : String.valueOf(count)));
        return line;
    }

    private static List<String> line(Adjustment one) {
        return List.of(
                DateWords.today(one.at()).toString(),
                one.reference().text(),
                one.was().label(),
                becomes(one));
    }

    private static String becomes(Adjustment one) {
        var becomes = one.becomes();
        return becomes == null ? "Withdrawn" : becomes.label();
    }

    static String json(Pack pack) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("marking", Marking.OFFICIAL_SENSITIVE.label());
        whole.put("quarter", pack.locked().quarter().key());
        whole.put("lockedOn", DateWords.today(pack.locked().at()).toString());
        whole.put("figures", pack.published().stream().map(QuarterFile::figure).toList());
        whole.put(
                "adjustments",
                pack.adjustments().stream()
                        .map(one -> Map.of(
                                "on", DateWords.today(one.at()).toString(),
                                "reference", one.reference().text(),
                                "was", one.was().label(),
                                "is", becomes(one)))
                        .toList());
        return JSON.writeValueAsString(whole);
    }

    /** What is left out is nothing. */
    private static Map<String, Object> figure(Published published) {
        var figure = new LinkedHashMap<String, Object>();
        figure.put("by", published.heading());
        figure.put("name", published.name());
        var names = headings().subList(2, headings().size());
        for (var column = 0; column < names.size(); column++) {
            var count = published.counts().get(column);
            figure.put(names.get(column), count == Suppression.LEFT_OUT ? null : count);
        }
        return figure;
    }
}
