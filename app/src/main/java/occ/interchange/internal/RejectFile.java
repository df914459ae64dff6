package occ.interchange.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import occ.interchange.returns.Harmless;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Templates;

/** What was left out or noticed, for the sender to put right. No cell of it is taken for a formula. */
final class RejectFile {
    private RejectFile() {}

    static String of(List<ReturnProblem> problems) {
        var out = new StringWriter();
        out.append(Templates.BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord("file", "row", "column", "value", "effect", "reason");
        for (var problem : problems) {
            csv.writeRecord(
                    Harmless.cell(problem.file()),
                    String.valueOf(problem.row()),
                    Harmless.cell(problem.column()),
                    Harmless.cell(problem.value()),
                    problem.effect().label(),
                    Harmless.cell(problem.sentence()));
        }
        return out.toString();
    }
}
