package occ.mapping;

import java.util.List;
import java.util.Optional;
import occ.kernel.EntityKind;

/** Whether a subject meets a definition, limb by limb, each with the justification of whoever tested it. */
public record DefinitionTest(DefinitionBasis basis, List<LimbFinding> findings) {
    public record LimbFinding(String limb, boolean met, String justification) {}

    public DefinitionTest {
        findings = List.copyOf(findings);
    }

    public boolean isMet(EntityKind kind, List<ProposedMember> members) {
        return problems(kind, members).isEmpty();
    }

    /** Everything in the way at once. */
    public List<Problem> problems(EntityKind kind, List<ProposedMember> members) {
        var problems = new Problems();
        problems.refuse(basis.kind() != kind, "basis", "This definition does not apply to it: " + basis.label());
        basis.limbs().forEach(limb -> examine(limb, problems));
        if (kind == EntityKind.GROUP) {
            problems.addAll(HeadCount.of(members).problems(basis.persons()));
        }
        return problems.all();
    }

    private void examine(DefinitionBasis.Limb limb, Problems problems) {
        var field = "limb-" + limb.code();
        var finding = finding(limb);
        problems.refuse(finding.isEmpty(), field, "Not answered: " + limb.wording())
                .refuse(finding.filter(f -> !f.met()).isPresent(), field, "Not met: " + limb.wording())
                .refuse(
                        finding.filter(f -> f.met() && f.justification().isBlank())
                                .isPresent(),
                        field,
                        "Say what shows it: " + limb.wording());
    }

    private Optional<LimbFinding> finding(DefinitionBasis.Limb limb) {
        return findings.stream().filter(f -> f.limb().equals(limb.code())).findFirst();
    }
}
