package occ.demonstration.internal;

import java.time.Clock;
import java.util.Map;
import occ.access.Organisations;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Pillar;
import occ.kernel.Theme;
import occ.strategy.ControlStrategy;
import occ.strategy.Priority;
import occ.strategy.Strategies;
import occ.strategy.Strategies.NewStrategy;
import occ.strategy.Strategies.Outcome;
import occ.strategy.Strategies.Outcome.Done;
import org.springframework.stereotype.Component;

/** What the nation puts first this year. */
@Component
class StrategyScene {
    private final Strategies strategies;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    StrategyScene(Strategies strategies, Organisations organisations, Cast cast, Clock clock) {
        this.strategies = strategies;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps what is in force. */
    void play() {
        var author = cast.named("national-coordinator");
        if (strategies.inForce(author, organisations.command().id()).isPresent()) {
            return;
        }
        var today = DateWords.today(clock.instant());
        var draft = strategies.begin(
                author,
                new NewStrategy(
                        organisations.command(),
                        today.minusMonths(3),
                        today.plusMonths(9),
                        "Follows from the yearly assessment: harm from drugs imported by road freight grows fastest."));
        draft = add(
                author,
                draft,
                Theme.DRUGS,
                "Drugs brought in by road freight",
                Map.of(
                        Pillar.PURSUE, "The ten groups that control most of the trade",
                        Pillar.PROTECT, "Lorry parks and hauliers near the ports",
                        Pillar.PREPARE, "Communities told before and after arrests"));
        draft = add(
                author,
                draft,
                Theme.FIREARMS,
                "Converted firearms moved with drugs",
                Map.of(
                        Pillar.PURSUE, "Armourers, before their customers",
                        Pillar.PREVENT, "Young people asked to mind weapons"));
        draft = add(
                author,
                draft,
                Theme.PRISONS,
                "Groups run from prison",
                Map.of(
                        Pillar.PURSUE, "Telephones and those who bring them in",
                        Pillar.PREVENT, "Release plans for principals a year ahead"));
        draft = done(strategies.submit(author, draft.reference(), draft.version()));
        strategies.approve(cast.named("chair"), draft.reference(), draft.version());
    }

    private ControlStrategy add(
            Actor author, ControlStrategy draft, Theme theme, String words, Map<Pillar, String> intents) {
        return done(strategies.add(author, draft.reference(), draft.version(), new Priority(0, theme, words, intents)));
    }

    private static ControlStrategy done(Outcome outcome) {
        return ((Done) outcome).strategy();
    }
}
