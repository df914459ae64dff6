package occ.disruption.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.disruption.Disruption;
import occ.disruption.DisruptionState;
import occ.disruption.Disruptions;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.Effect;
import occ.disruption.PanelRules;
import occ.disruption.Panels;
import occ.disruption.Verdict;
import occ.faces.Piece;
import occ.faces.pages.Form;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.meetings.Deciding;
import org.springframework.stereotype.Component;

/** A panel decides on a disruption in a meeting. Whoever has a hand in it stands back. */
@Component
class PanelInMeetings implements Deciding {
    private static final String VERSION = "disruption-version";
    private static final int LONGEST = 4_000;

    private final Disruptions disruptions;
    private final Panels panels;

    PanelInMeetings(Disruptions disruptions, Panels panels) {
        this.disruptions = disruptions;
        this.panels = panels;
    }

    @Override
    public String source() {
        return "disruption.panel";
    }

    @Override
    public Map<AccountId, String> standingBack(Actor actor, String record, Collection<AccountId> there) {
        return panels.standingBack(actor, new Reference(record), there);
    }

    @Override
    public Offer offer(Actor actor, String record, Form form) {
        var disruption = disruptions.get(actor, new Reference(record));
        var closed = closed(actor, disruption);
        return closed.isPresent()
                ? new Offer.Closed(closed.get())
                : new Offer.Open(
                        new Piece(
                                "disruption/verdict",
                                new VerdictPage(
                                        disruption, form, panels.alike(actor, disruption), panels.calibration(actor))),
                        List.of("You did not write it, and your body does not lead it"));
    }

    private Optional<String> closed(Actor actor, Disruption disruption) {
        if (disruption.state() != DisruptionState.PANEL) {
            return Optional.of("It is “%s”, so there is nothing to decide"
                    .formatted(disruption.state().label()));
        }
        return panels.mayModerate(actor, disruption)
                ? PanelRules.standingBack(disruption, actor.account(), actor.unit())
                : Optional.of("The chair of the panel decides on it");
    }

    @Override
    public Answer decide(Actor actor, String record, Form form) {
        var disruption = disruptions.get(actor, new Reference(record));
        var verdict = verdict(form);
        if (verdict.isEmpty()) {
            return new Answer.Refused();
        }
        var seen = form.read()
                .optionalNumber(VERSION, "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
        return switch (panels.decide(actor, disruption.reference(), seen, verdict.get())) {
            case Done(var decided) -> answer(disruption, decided, verdict.get());
            case Refused(var field, var sentence) -> {
                form.withError(field, sentence);
                yield new Answer.Refused();
            }
        };
    }

    private static Optional<Verdict> verdict(Form form) {
        var read = form.read();
        var choice = read.choice("decision", "what the panel decides", VerdictPage.Choice.class);
        var reasons = read.text("reasons", "the reasons", LONGEST).orElse("");
        var level = choice.filter(VerdictPage.Choice.REGRADE::equals)
                .flatMap(any -> read.choice("level", "the level", Effect.class));
        return form.isValid()
                ? choice.map(chosen -> switch (chosen) {
                    case APPROVE -> new Verdict.Approve(reasons);
                    case REGRADE -> new Verdict.Regrade(level.orElseThrow(), reasons);
                    case RETURN -> new Verdict.Return(reasons);
                    case REJECT -> new Verdict.Reject(reasons);
                })
                : Optional.empty();
    }

    private static Answer answer(Disruption before, Disruption decided, Verdict verdict) {
        var details = new ArrayList<String>();
        PanelRules.level(before, verdict).ifPresent(level -> details.add("Level: " + level.label()));
        if (decided.state() == DisruptionState.PANEL) {
            details.add("It goes to the national panel");
            return new Answer.Decided("Put to the national panel", verdict.reasons(), details);
        }
        return new Answer.Decided(decided.state().label(), verdict.reasons(), details);
    }
}
