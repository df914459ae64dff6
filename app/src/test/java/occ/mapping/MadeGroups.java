package occ.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import occ.kernel.Actor;
import occ.kernel.Grade;
import occ.kernel.Theme;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.Recording.Recorded;
import occ.mapping.nomination.LightNomination;
import occ.mapping.nomination.Nominations;
import occ.mapping.nomination.ProposedMember;
import occ.pole.DataSubjectCategory;
import occ.pole.SourceKind;
import occ.reference.Areas;
import occ.testing.People;

/** Groups as far along their way as a test needs them, nominated by the analyst of the place. */
public record MadeGroups(Nominations nominations, Subjects subjects, People people) {
    public Subject nominated(String name, String... members) {
        return nominated(people.analyst(), "merseyside", name, members);
    }

    public Subject nominated(Actor by, String force, String name, String... members) {
        var proposed = Stream.of(members)
                .<ProposedMember>map(
                        member -> new ProposedMember.Named(member, MemberRole.LIEUTENANT, DataSubjectCategory.SUSPECT))
                .toList();
        var nomination = new LightNomination(
                name,
                "They import cocaine through the port",
                Theme.DRUGS,
                Areas.standard().withKey(force).orElseThrow(),
                new Origin(SourceKind.OFFICIAL, "Log 7", Grade.parse("2B P").orElseThrow()),
                proposed);
        return ((Recorded<Subject>) nominations.nominate(by, nomination)).value();
    }

    public Subject mapped(String name, String... members) {
        return mapped(nominated(name, members));
    }

    /** The same, scored and assured, by whoever may in its place. */
    public Subject mapped(Subject nominated) {
        move(people.coordinator(), nominated, Move.PICK_UP, new Grounds.None());
        move(people.coordinator(), nominated, Move.ACCEPT_FOR_DEVELOPMENT, new Grounds.Definition(List.of()));
        move(people.analyst(), nominated, Move.SCORE, new Grounds.Scoring(0));
        var assured = new Grounds.Assurance(people.analyst().account(), "Read every rationale");
        move(people.coordinator(), nominated, Move.PASS_QA, assured);
        return again(nominated);
    }

    public Subject again(Subject subject) {
        return subjects.get(people.coordinator(), subject.id());
    }

    public void move(Actor by, Subject subject, Move move, Grounds grounds) {
        assertThat(subjects.move(by, subject.id(), -1, move, grounds)).isInstanceOf(Moved.class);
    }
}
