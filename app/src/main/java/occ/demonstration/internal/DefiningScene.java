package occ.demonstration.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.mapping.MoveOutcome;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.mapping.nomination.Completion;
import occ.mapping.nomination.DefinitionBasis;
import occ.mapping.nomination.DefinitionTest;
import occ.mapping.nomination.DefinitionTest.LimbFinding;
import occ.mapping.nomination.Nominations;
import occ.reference.Area;
import occ.reference.Areas;
import org.springframework.stereotype.Component;

/** The fuller half of a nomination: the definition test limb by limb, and acceptance on the strength of it. */
@Component
class DefiningScene {
    private static final int ANY_VERSION = -1;

    /** What shows each limb, by the code of the limb. */
    private static final Map<String, String> SHOWN_BY = Map.of(
            "PURPOSE", "Two reports describe the offences as what brings them together.",
            "TOGETHER", "Seen together on four dates, with the work divided between them.",
            "SERIOUS", "The offences carry well over seven years.",
            "GAIN", "Cash was counted and shared out after each run.",
            "CONTINUING", "Reports of the same pattern reach back more than a year.",
            "ORGANISED", "One gives the orders; vehicles and phones are changed on his word.",
            "DECIDING", "They met to agree who would take over a route.");

    private final Nominations nominations;

    DefiningScene(Nominations nominations) {
        this.nominations = nominations;
    }

    void complete(Actor nominator, Subject group, GroupStory story) {
        var otherThemes = EnumSet.noneOf(Theme.class);
        otherThemes.addAll(story.themes());
        otherThemes.remove(story.theme());
        var completion = new Completion(
                test(story),
                Set.copyOf(story.crimes()),
                otherThemes,
                Set.of(home(story)),
                Set.copyOf(story.countries()));
        if (nominations.complete(nominator, group.id(), group.version(), completion)
                instanceof Recording.Refused<Subject>(var problems)) {
            throw new IllegalStateException(story.name() + " cannot be completed: " + problems);
        }
    }

    void accept(Actor coordinator, Subject group) {
        if (nominations.accept(coordinator, group.id(), ANY_VERSION) instanceof MoveOutcome.Refused(var objections)) {
            throw new IllegalStateException(group.name() + " cannot be accepted: " + objections);
        }
    }

    /** The statute asks for three who count; two are enough for the definition that came before it. */
    private static DefinitionTest test(GroupStory story) {
        var counted = story.members().stream()
                .filter(plan -> plan.role().isOfOffender())
                .count();
        var basis = counted >= DefinitionBasis.SCA2015_S45.persons()
                ? DefinitionBasis.SCA2015_S45
                : DefinitionBasis.LEGACY_ACPO;
        return new DefinitionTest(basis, findings(basis));
    }

    private static List<LimbFinding> findings(DefinitionBasis basis) {
        return basis.limbs().stream()
                .map(limb -> new LimbFinding(limb.code(), true, Objects.requireNonNull(SHOWN_BY.get(limb.code()))))
                .toList();
    }

    private static Area home(GroupStory story) {
        return Areas.standard().withKey(story.place()).orElseThrow();
    }
}
