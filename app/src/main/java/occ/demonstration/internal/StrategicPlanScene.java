package occ.demonstration.internal;

import static occ.demonstration.internal.SteeringScene.settled;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.governance.Measures;
import occ.governance.Outcome;
import occ.governance.Owner;
import occ.governance.PlanLine;
import occ.governance.PlanLine.Milestone;
import occ.governance.PlanLine.Objective;
import occ.governance.PlanLine.Risk;
import occ.governance.PlanLine.Target;
import occ.governance.Reading.Known;
import occ.governance.Scope;
import occ.governance.StrategicPlan.PlanText;
import occ.governance.StrategicPlans;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Four plans: one on its way, one that falls behind, one before the board and one that is still written. */
@Component
class StrategicPlanScene {
    private static final Duration APPROVED = Duration.ofDays(80);
    private static final int DAYS_AHEAD = 100;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final StrategicPlans plans;
    private final Measures measures;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Cast cast;
    private final Clock clock;

    StrategicPlanScene(
            StrategicPlans plans,
            Measures measures,
            Organisations organisations,
            Transactions transactions,
            Cast cast,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.organisations = organisations;
        this.transactions = transactions;
        this.cast = cast;
        this.clock = clock;
    }

    void play() {
        var today = DateWords.today(clock.instant());
        Now.at(clock.instant().minus(APPROVED), () -> {
            approve(drugs(today));
            approve(immigration(today));
            return APPROVED;
        });
        var waiting = firearms(today);
        settled(plans.submit(writer(), waiting, version(waiting)));
        prisons(today);
        remark(today);
    }

    private Reference drugs(LocalDate today) {
        var plan = begin(Theme.DRUGS, today, "What is brought in by road freight harms most and grows fastest.");
        put(plan, objective(Pillar.PURSUE, "The groups that control most of the trade have a full response"));
        put(plan, objective(Pillar.PROTECT, "Lorry parks and hauliers near the ports see when they are used"));
        put(plan, objective(Pillar.PREPARE, "Communities are told before and after arrests"));
        put(plan, rising(Theme.DRUGS, Pillar.PURSUE, "picture.full-response", today));
        put(plan, rising(Theme.DRUGS, Pillar.PROTECT, "plans.beyond-pursue", today));
        put(
                plan,
                milestone(
                        Pillar.PROTECT,
                        "Hauliers of the three largest ports are briefed",
                        today.minusDays(20),
                        "agency:border-force"));
        put(plan, milestone(Pillar.PREPARE, "Each force has a plan to tell its communities", today.plusDays(45), null));
        put(
                plan,
                risk(
                        Pillar.PURSUE,
                        "Surveillance is wanted elsewhere",
                        "The board decides on bids of this theme first"));
        return plan;
    }

    private Reference immigration(LocalDate today) {
        var plan = begin(Theme.IMMIGRATION, today, "Boats are bought openly, and few who sell them know for what.");
        put(plan, objective(Pillar.PURSUE, "Every group on the map is worked on under a plan"));
        put(plan, objective(Pillar.PREVENT, "Sellers of boats and engines know what to look for"));
        put(plan, unmoved(Theme.IMMIGRATION, Pillar.PURSUE, "picture.mean-score", today));
        put(plan, rising(Theme.IMMIGRATION, Pillar.PURSUE, "picture.full-response", today));
        put(plan, milestone(Pillar.PREVENT, "Sellers in the South East are visited", today.minusDays(9), null));
        put(plan, risk(Pillar.PREVENT, "Sales move abroad", "Liaison officers ask for the same there"));
        return plan;
    }

    private Reference firearms(LocalDate today) {
        var plan = begin(Theme.FIREARMS, today, "Converted firearms travel with drugs.");
        put(plan, objective(Pillar.PURSUE, "Armourers are found before their customers"));
        put(plan, objective(Pillar.PREVENT, "Young people asked to mind weapons are offered a way out"));
        put(plan, rising(Theme.FIREARMS, Pillar.PURSUE, "picture.planned", today));
        put(plan, milestone(Pillar.PURSUE, "A list of those who sell blank-firers", today.plusDays(60), null));
        return plan;
    }

    private void prisons(LocalDate today) {
        var plan = begin(Theme.PRISONS, today, "Groups are run from prison by telephone.");
        put(plan, objective(Pillar.PREVENT, "Principals have a release plan a year ahead"));
    }

    private void remark(LocalDate today) {
        var plan = plans.inForce(writer(), Theme.DRUGS).orElseThrow();
        settled(plans.remark(
                writer(),
                plan.reference(),
                null,
                "Two ports change their owner this spring, which slows the briefings."));
        plan.milestones().stream()
                .filter(milestone -> milestone.isLate(today))
                .findFirst()
                .ifPresent(late -> settled(
                        plans.reach(writer(), plan.reference(), late.reference(), "Briefed at the ports themselves")));
    }

    private Reference begin(Theme theme, LocalDate today, String summary) {
        var text = new PlanText(today.minusMonths(3), today.plusMonths(9), summary);
        var begun = plans.begin(writer(), theme, text);
        settled(begun);
        var address = ((Outcome.Done) begun).address();
        return new Reference(address.substring(address.lastIndexOf('/') + 1));
    }

    private void put(Reference plan, PlanLine line) {
        settled(plans.put(writer(), plan, version(plan), line));
    }

    private void approve(Reference plan) {
        settled(plans.submit(writer(), plan, version(plan)));
        settled(plans.approve(
                cast.chair(), plan, plans.get(cast.chair(), plan).version(), "It can be seen to work or not to"));
    }

    private int version(Reference plan) {
        return plans.get(writer(), plan).version();
    }

    private Actor writer() {
        return cast.named("national-coordinator");
    }

    private static Objective objective(Pillar pillar, String words) {
        return new Objective(Reference.next("SAL"), pillar, words);
    }

    /** From well below where it is now: on its line, or ahead of it. */
    private Target rising(Theme theme, Pillar pillar, String measure, LocalDate today) {
        var now = now(theme, measure);
        return target(pillar, measure, now.subtract(BigDecimal.valueOf(20)), now.add(BigDecimal.TEN), today);
    }

    /** From where it is now to well below: half of the time is gone, and nothing of the way. */
    private Target unmoved(Theme theme, Pillar pillar, String measure, LocalDate today) {
        var now = now(theme, measure);
        return target(pillar, measure, now, now.subtract(BigDecimal.TEN), today);
    }

    private static Target target(Pillar pillar, String measure, BigDecimal from, BigDecimal to, LocalDate today) {
        return new Target(
                Reference.next("SAL"),
                pillar,
                "What is worked on under a plan does less harm",
                measure,
                from.max(BigDecimal.ZERO).min(BigDecimal.valueOf(80)),
                today.minusDays(DAYS_AHEAD),
                to.max(BigDecimal.ONE).min(ALL),
                today.plusDays(DAYS_AHEAD));
    }

    private BigDecimal now(Theme theme, String measure) {
        var reading = transactions
                .as(writer(), () -> measures.read(writer(), Scope.now(theme)))
                .get(measure);
        return reading instanceof Known(var value) ? value.setScale(0, RoundingMode.HALF_UP) : BigDecimal.ZERO;
    }

    private Milestone milestone(Pillar pillar, String words, LocalDate due, @Nullable String body) {
        var owner = cast.named("national-lead");
        var home = organisations.find(body == null ? "command" : body).orElseThrow();
        return new Milestone(
                Reference.next("SAL"),
                pillar,
                words,
                due,
                new Owner(owner.account(), body == null ? null : home.id(), owner.name()),
                null,
                null);
    }

    private Risk risk(Pillar pillar, String words, String answer) {
        var owner = cast.named("national-lead");
        return new Risk(Reference.next("SAL"), pillar, words, answer, new Owner(owner.account(), null, owner.name()));
    }
}
