package occ.intelligence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import occ.intelligence.Report;
import occ.intelligence.Sanitising.TearLine;
import occ.intelligence.Sanitising.Workbench;
import occ.intelligence.sanitisation.Flag;
import occ.intelligence.sanitisation.Flags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a workbench together: the report in both texts, and everything that is pointed out in it. */
@Component
class Benches {
    private final BenchTable table;

    Benches(BenchTable table) {
        this.table = table;
    }

    Workbench of(Report report) {
        var tearLine = table.tearLine(report.id()).orElse(null);
        return new Workbench(
                report,
                Flags.of(texts(report, tearLine)),
                tearLine,
                table.consent(report.id()).orElse(null));
    }

    /** The title and the tear line have no original: what is pointed out in them is worded anew, and not kept. */
    private List<Flags.Texts> texts(Report report, @Nullable TearLine tearLine) {
        var kept = table.kept(report.id());
        var texts = new ArrayList<Flags.Texts>();
        texts.add(new Flags.Texts(Flag.TITLE, report.title(), report.title(), Map.of()));
        for (var item : report.items()) {
            var original = item.original();
            texts.add(new Flags.Texts(
                    item.number(),
                    original == null ? "" : original,
                    item.text(),
                    kept.getOrDefault(item.id(), Map.of())));
        }
        if (tearLine != null) {
            texts.add(new Flags.Texts(Flag.TEAR_LINE, tearLine.text(), tearLine.text(), Map.of()));
        }
        return texts;
    }
}
