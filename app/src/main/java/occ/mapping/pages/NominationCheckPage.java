package occ.mapping.pages;

import java.util.List;
import java.util.Objects;
import occ.mapping.GroupName;
import occ.mapping.nomination.LightNomination;
import occ.mapping.nomination.ProposedMember;
import occ.pole.Duplicates.Hit;

/** The answers to be checked before they are sent, with what the nominator should think about again. */
public record NominationCheckPage(NominationForm nomination, LightNomination answers, List<Hit> hits) {
    public List<String> warnings() {
        var members = answers.members().stream().map(ProposedMember::name).toList();
        return new GroupName(answers.name()).warnings(members);
    }

    public String theme() {
        return Objects.requireNonNull(answers.primaryTheme()).label();
    }

    public String force() {
        return Objects.requireNonNull(answers.force()).name();
    }

    public String source() {
        var origin = answers.origin();
        return "%s, %s, %s"
                .formatted(origin.title(), origin.kind().label(), origin.grade().text());
    }

    public List<String> members() {
        return answers.members().stream().map(NominationCheckPage::words).toList();
    }

    private static String words(ProposedMember member) {
        var counted = member.countsTowardsGroup() ? "" : " (not counted as an offender)";
        var resting = member instanceof ProposedMember.Placeholder placeholder
                ? ", resting on %s, %s"
                        .formatted(placeholder.item(), placeholder.grade().text())
                : "";
        return member.name() + ", " + member.role().label() + counted + resting;
    }

    public HitsPage found() {
        return new HitsPage(hits);
    }
}
