package occ.interchange.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import occ.interchange.returns.MappingReturn;
import occ.interchange.returns.ReturnLimits;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Row;
import occ.interchange.returns.Sheet;

/** What a reader has read so far. A file that breaks off gives nothing, so that no half of it is imported. */
final class Gathering {
    private final List<Row> rows = new ArrayList<>();
    private final List<ReturnProblem> problems = new ArrayList<>();
    private final Map<Sheet, Integer> refused = new EnumMap<>(Sheet.class);

    /** Too many rows, or a file that cannot be read on. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient ReturnProblem problem;

        Broken(ReturnProblem problem) {
            super(problem.sentence());
            this.problem = problem;
        }
    }

    @FunctionalInterface
    interface Part {
        void read() throws Broken;
    }

    void whole(Part part) {
        var before = rows.size();
        try {
            part.read();
        } catch (Broken broken) {
            rows.subList(before, rows.size()).clear();
            problems.add(broken.problem);
        }
    }

    void add(RowReading reading) throws Broken {
        if (reading.isEmpty()) {
            return;
        }
        var row = reading.row();
        if (rows.size() >= ReturnLimits.STANDARD.rows()) {
            throw new Broken(ReturnProblem.ofFile(
                    row.file(),
                    row.number(),
                    ReturnProblem.WHOLE_FILE,
                    "A return has at most %,d rows: send it in parts".formatted(ReturnLimits.STANDARD.rows())));
        }
        rows.add(row);
        problems.addAll(reading.problems());
    }

    void add(ReturnProblem problem) {
        problems.add(problem);
    }

    /** A row that is not even read, and why. */
    void refuse(Sheet sheet, ReturnProblem problem) {
        refused.merge(sheet, 1, Integer::sum);
        problems.add(problem);
    }

    MappingReturn asReturn(String format) {
        return new MappingReturn(format, rows, refused, problems);
    }
}
