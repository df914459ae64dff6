package occ.interchange.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.assessment.internal.ModelExamples;
import occ.assessment.model.ThreatModel;
import occ.kernel.Grade;
import occ.pole.Duplicates.Known;
import occ.reference.Areas;

/** What returns are checked against in tests: 1 July 2026, graded 2D P, for Merseyside, safeguarding not open. */
public final class SettingExamples {
    private SettingExamples() {}

    public static Setting merseyside() {
        return with("2D P", false, Set.of());
    }

    public static Setting graded(String grade) {
        return with(grade, false, Set.of());
    }

    public static Setting admittedToSafeguarding() {
        return with("2D P", true, Set.of());
    }

    public static Setting whereHeld(Known... held) {
        return with("2D P", false, Set.of(held));
    }

    /** Accepted by somebody who may check no scores in Merseyside. */
    public static Setting whereScoresAreNotTheirsToCheck() {
        var known = merseyside();
        return new Setting(known.today(), known.grade(), known.place(), known.mayGuard(), new Map(Set.of(), false));
    }

    private static Setting with(String grade, boolean mayGuard, Set<Known> held) {
        return new Setting(
                LocalDate.of(2026, 7, 1),
                Grade.parse(grade).orElseThrow(),
                Areas.standard().withKey("merseyside").orElseThrow(),
                mayGuard,
                new Map(held, true));
    }

    private record Map(Set<Known> all, boolean filesScores) implements Setting.MapAsSeen {
        @Override
        public Set<Known> held(Collection<Known> identifiers) {
            return identifiers.stream().filter(all::contains).collect(Collectors.toSet());
        }

        @Override
        public Optional<ThreatModel> model(String code) {
            return Stream.<ThreatModel>of(ModelExamples.OCC_OPEN, ModelExamples.OCGM_STYLE)
                    .filter(model -> model.id().text().equals(code))
                    .findFirst();
        }

        @Override
        public boolean mayFileScores(String place) {
            return filesScores;
        }
    }
}
