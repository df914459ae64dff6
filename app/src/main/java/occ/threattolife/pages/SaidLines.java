package occ.threattolife.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import occ.faces.pages.EntityAddress;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.threattolife.Answer;
import occ.threattolife.Said;
import org.jspecify.annotations.Nullable;

/** What was said, question by question. */
final class SaidLines {
    private SaidLines() {}

    static List<Line> of(Said said) {
        var lines = new ArrayList<>(List.of(
                new Line("Who is at risk", said.atRisk()),
                new Line("From whom", said.from()),
                new Line("What was said or seen", said.what()),
                new Line("Where and when", said.placeAndTime()),
                new Line("How it is known", said.known()),
                new Line("Is a source in danger if we act?", said.sourceAtRisk().label()),
                new Line("Under 18, or a possible victim of exploitation?", young(said.young()))));
        Optional.ofNullable(said.record())
                .ifPresent(record -> lines.add(new Line("Raised over", record.text(), address(record))));
        return lines;
    }

    private static String young(Answer young) {
        return young == Answer.YES ? "Yes: tell the safeguarding lead as well" : young.label();
    }

    /** Where an entity's page is. The reader may find none there: naming a record lets nobody read it. */
    private static @Nullable String address(Reference record) {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> record.text().startsWith(kind.prefix() + "-"))
                .map(kind -> EntityAddress.of(kind, record.text()))
                .findFirst()
                .orElse(null);
    }
}
