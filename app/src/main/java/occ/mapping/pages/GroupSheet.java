package occ.mapping.pages;

import java.util.List;
import java.util.Objects;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.mapping.GroupName;
import occ.mapping.nomination.LightNomination;
import occ.mapping.nomination.Nomination;
import occ.mapping.nomination.ProposedMember;
import occ.mapping.pages.AnswersPage.Answer;
import occ.pole.Duplicates.Hit;
import occ.pole.Entities;

/** The form that nominates a group. */
record GroupSheet(NominationForm nomination, Actor actor, Entities entities) implements NominationSheet {
    @Override
    public NominationKind kind() {
        return NominationKind.GROUP;
    }

    @Override
    public Form form() {
        return nomination.form();
    }

    @Override
    public String name() {
        return form().value("name");
    }

    @Override
    public Nomination read() {
        return nomination.read(new MemberFields(actor, entities));
    }

    @Override
    public String template() {
        return "mapping/nomination";
    }

    @Override
    public Object page(List<Hit> hits) {
        return new NominationPage(nomination, hits);
    }

    @Override
    public AnswersPage answers(Nomination read, List<Hit> hits) {
        var group = (LightNomination) read;
        var members = group.members().stream().map(ProposedMember::name).toList();
        return new AnswersPage(
                kind(),
                List.of(
                        Answer.of("Name of the group", group.name()),
                        Answer.of("What they do", group.justification()),
                        Answer.of(
                                "Theme",
                                Objects.requireNonNull(group.primaryTheme()).label()),
                        Answer.of(
                                "Force or place",
                                Objects.requireNonNull(group.force()).name()),
                        Answer.of("Source and grade", OriginFields.words(group.origin())),
                        new Answer(
                                "First members",
                                group.members().stream().map(GroupSheet::words).toList())),
                new GroupName(group.name()).warnings(members),
                nomination.carried(),
                hits);
    }

    private static String words(ProposedMember member) {
        var counted = member.countsTowardsGroup() ? "" : " (not counted as an offender)";
        var resting = member instanceof ProposedMember.Placeholder placeholder
                ? ", resting on %s, %s"
                        .formatted(placeholder.item(), placeholder.grade().text())
                : "";
        return member.name() + ", " + member.role().label() + counted + resting;
    }
}
