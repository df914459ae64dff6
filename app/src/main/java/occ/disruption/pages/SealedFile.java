package occ.disruption.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import occ.disruption.Effect;
import occ.disruption.Quarters.Changed;
import occ.disruption.Quarters.Figure;
import occ.disruption.Quarters.Raw;
import occ.disruption.Quarters.Sealed;
import occ.disruption.Quarters.Standing;
import occ.faces.pages.Spreadsheet;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Pillar;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;

/** What was counted before small numbers were left out, so that another program can count it again: one number a line. */
final class SealedFile {
    private static final String WITHDRAWN = "Withdrawn";
    private static final List<String> HEADINGS = List.of(
            "kind", "tier", "body", "region", "pillar", "theme", "level", "measure", "name", "found", "count",
            "amount");

    private SealedFile() {}

    static String csv(Sealed sealed) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Marking.OFFICIAL_SENSITIVE.label() + ". Handling code " + Handling.C.label());
            csv.writeRecord("quarter", sealed.locked().quarter().key());
            csv.writeRecord(HEADINGS);
            sealed.figures().forEach(one -> csv.writeRecord(line(one)));
            sealed.raw().forEach(one -> csv.writeRecord(line(one)));
            sealed.changed().forEach(one -> csv.writeRecord(line(one)));
            sealed.standing().forEach(one -> csv.writeRecord(line(one)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> line(Figure one) {
        return List.of(
                "FIGURE",
                one.tier() == null ? "" : String.valueOf(one.tier()),
                Spreadsheet.guarded(one.body()),
                one.region() == null ? "" : Spreadsheet.guarded(one.region()),
                Pillar.valueOf(one.pillar()).label(),
                Theme.valueOf(one.theme()).label(),
                one.level().label(),
                "",
                "",
                "",
                String.valueOf(one.led()),
                "");
    }

    private static List<String> line(Raw one) {
        var isLevels = one.measure().equals("LASTED");
        return other(
                "MEASURED",
                "",
                one.measure(),
                isLevels ? Effect.valueOf(one.name()).label() : one.name(),
                isLevels ? Effect.valueOf(one.found()).label() : one.found(),
                one.counted(),
                one.amount());
    }

    private static List<String> line(Changed one) {
        var becomes = one.becomes();
        return other(
                "CHANGED",
                one.was().label(),
                "",
                "",
                becomes == null ? WITHDRAWN : becomes.label(),
                one.changes(),
                null);
    }

    private static List<String> line(Standing one) {
        return other("STANDING", one.level().label(), "", "", "", one.standing(), null);
    }

    private static List<String> other(
            String kind,
            String level,
            String measure,
            String name,
            String found,
            long count,
            @Nullable BigDecimal amount) {
        return List.of(
                kind,
                "",
                "",
                "",
                "",
                "",
                level,
                measure,
                name,
                found,
                String.valueOf(count),
                amount == null ? "" : amount.toPlainString());
    }
}
