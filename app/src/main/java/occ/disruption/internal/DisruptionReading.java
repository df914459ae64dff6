package occ.disruption.internal;

import occ.disruption.Claim;
import occ.disruption.Disruption;
import occ.faces.NoSuchRecord;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

/** A disruption whole, in the present transaction. */
@Component
class DisruptionReading {
    private final DisruptionTable table;
    private final PartTable parts;
    private final TieTable ties;
    private final FollowUpTable followUps;
    private final ProsecutionTable prosecutions;
    private final StepTable steps;

    DisruptionReading(
            DisruptionTable table,
            PartTable parts,
            TieTable ties,
            FollowUpTable followUps,
            ProsecutionTable prosecutions,
            StepTable steps) {
        this.table = table;
        this.parts = parts;
        this.ties = ties;
        this.followUps = followUps;
        this.prosecutions = prosecutions;
        this.steps = steps;
    }

    Disruption of(Reference reference) {
        var one = table.find(reference).orElseThrow(() -> new NoSuchRecord("disruption"));
        return new Disruption(
                one.id(),
                one.reference(),
                one.accessClass(),
                one.version(),
                one.state(),
                one.stage(),
                one.body(),
                one.bodyName(),
                one.about(),
                one.author(),
                one.authorName(),
                whole(one),
                one.restricted(),
                one.panel(),
                one.proposed(),
                one.level(),
                one.approvedAt(),
                one.sampled(),
                one.sampleCheckedAt(),
                one.confirmed(),
                ties.contributors(one.id()),
                ties.targets(one.id()),
                followUps.of(one.id()),
                prosecutions.of(one.id()),
                steps.of(one.id()));
    }

    private Claim whole(Disruption one) {
        var claim = one.claim();
        return new Claim(
                claim.kind(),
                claim.title(),
                claim.from(),
                claim.until(),
                claim.pillar(),
                claim.secondary(),
                claim.tactic(),
                claim.action(),
                claim.narrative(),
                claim.level(),
                claim.effects(),
                claim.months(),
                claim.before(),
                claim.after(),
                parts.evidence(one.id()),
                parts.achieved(one.id()),
                claim.learning());
    }
}
