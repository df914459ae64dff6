package occ.mapping.nomination;

import java.util.List;
import java.util.Optional;
import occ.kernel.EntityKind;
import occ.mapping.Grounds;
import occ.mapping.Problem;
import occ.mapping.Problems;
import org.jspecify.annotations.Nullable;

/** Whether a subject meets a definition, limb by limb, each with the justification of whoever tested it. */
public record DefinitionTest(DefinitionBasis basis, List<LimbFinding> findings) {
    public record LimbFinding(String limb, boolean met, String justification) {}

    public DefinitionTest {
        findings = List.copyOf(findings);
    }

    /** As the grounds on which a subject is accepted. A vulnerability has no definition to meet, and so no test. */
    public static Grounds.Definition grounds(
            EntityKind kind, @Nullable DefinitionTest test, List<ProposedMember> members) {
        if (test != null) {
            return new Grounds.Definition(test.problems(kind, members));
        }
        return new Grounds.Definition(new Problems()
                .refuse(kind != EntityKind.VULNERABILITY, "definition", "Record the definition test")
                .all());
    }

    public boolean isMet(EntityKind kind, List<ProposedMember> members) {
        return problems(kind, members).isEmpty();
    }

    /** Limbs that nobody has answered, or answered without saying what shows it. */
    public List<Problem> unanswered() {
        var problems = new Problems();
        basis.limbs()
                .forEach(limb -> problems.refuse(
                        finding(limb).filter(f -> !f.justification().isBlank()).isEmpty(),
                        "limb-" + limb.code(),
                        "Say what shows it, or what speaks against it: " + limb.wording()));
        return problems.all();
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
