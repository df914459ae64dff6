package occ.plans.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Spreadsheet;
import occ.plans.Action;

/**
 * Actions as a plain table: the marking first, then headings, then a line an action with its reference and never a key
 * (R50). What a spreadsheet would take for a formula is kept from being one.
 */
final class ActionsFile {
    private static final List<String> HEADINGS =
            List.of("Reference", "Action", "Pillar", "Tactic", "Done by", "Due", "Stands as", "Depends on");

    private ActionsFile() {}

    static String of(String marking, List<Action> actions) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            Stream.concat(
                            Stream.of(List.of(marking), HEADINGS),
                            actions.stream().map(ActionsFile::line))
                    .map(line -> line.stream().map(Spreadsheet::guarded).toList())
                    .forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> line(Action one) {
        var content = one.content();
        return List.of(
                one.reference().text(),
                content.words(),
                content.pillar().label(),
                content.tactic(),
                content.owner().words(),
                content.due().toString(),
                one.state().label(),
                String.join(" ", one.needs()));
    }
}
