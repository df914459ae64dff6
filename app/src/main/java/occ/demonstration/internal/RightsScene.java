package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.rights.Decision;
import occ.rights.Exemption;
import occ.rights.NewCase;
import occ.rights.Outcome;
import occ.rights.Redaction;
import occ.rights.Requester;
import occ.rights.Right;
import occ.rights.RightsCase;
import occ.rights.RightsCases;
import occ.rights.Ruling;
import occ.rights.Searching;
import occ.rights.Searching.Hit;
import occ.rights.Wait;
import org.springframework.stereotype.Component;

/** Two requests about data: one for access, half way, and one to correct, which has just come in. */
@Component
class RightsScene {
    private static final String WHO = "Corvin Haldersley";

    private final RightsCases cases;
    private final Searching searching;
    private final Cast cast;
    private final Clock clock;

    RightsScene(RightsCases cases, Searching searching, Cast cast, Clock clock) {
        this.cases = cases;
        this.searching = searching;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps the requests it has. */
    void play() {
        var caseworker = cast.named("rights");
        if (!cases.waiting(caseworker).isEmpty()) {
            return;
        }
        var now = clock.instant();
        halfWay(caseworker, now.minus(Duration.ofDays(24)));
        Now.at(
                now.minus(Duration.ofHours(5)),
                () -> cases.open(
                        caseworker,
                        new NewCase(
                                Right.RECTIFICATION,
                                requester("Piran Skeltane", "18 Invented Terrace, Bootle"),
                                DateWords.today(now),
                                "by e-mail",
                                "You have me down as born in the wrong year. My birth certificate is enclosed.")));
    }

    private void halfWay(Actor caseworker, Instant received) {
        var day = DateWords.today(received);
        var about = at(
                received,
                () -> cases.open(
                        caseworker,
                        new NewCase(
                                Right.ACCESS,
                                requester(WHO, "HMP Invented, Cell 4"),
                                day,
                                "by letter from his solicitors",
                                "All the personal data that you hold about my client.")));
        var asked = identity(caseworker, about, day, received);
        var searched = found(caseworker, asked, received.plus(Duration.ofDays(9)));
        var decided = decided(caseworker, searched, received.plus(Duration.ofDays(10)));
        at(received.plus(Duration.ofDays(11)), () -> cases.takeUp(caseworker, decided.reference(), decided.version()));
    }

    private RightsCase identity(Actor caseworker, RightsCase about, LocalDate day, Instant received) {
        var asked = done(at(
                received.plus(Duration.ofDays(1)),
                () -> cases.ask(
                        caseworker,
                        about.reference(),
                        about.version(),
                        Wait.Kind.IDENTITY,
                        day.plusDays(1),
                        "A copy of a document with your photograph, and your client’s authority")));
        return done(at(
                received.plus(Duration.ofDays(8)),
                () -> cases.received(caseworker, asked.reference(), asked.version(), 1, day.plusDays(8))));
    }

    private RightsCase found(Actor caseworker, RightsCase about, Instant when) {
        var his = at(when, () -> searching.search(caseworker, about, "")).stream()
                .filter(hit -> hit.name().equals(WHO) || hit.because().contains(WHO))
                .map(Hit::record)
                .toList();
        return done(at(
                when.plus(Duration.ofMinutes(20)),
                () -> searching.add(caseworker, about.reference(), about.version(), his)));
    }

    /** The record of himself, without those he is said to know. */
    private RightsCase decided(Actor caseworker, RightsCase about, Instant when) {
        var first = at(when, () -> searching.found(caseworker, about, 1)).orElseThrow();
        var hints = at(when, () -> searching.hints(caseworker, about, first));
        var cuts = hints.stream()
                .flatMap(hint -> Redaction.places(first.text(), hint.text()).stream())
                .toList();
        var ruling = cuts.isEmpty()
                ? new Ruling(Decision.RELEASE, Set.of(), "", cuts)
                : new Ruling(
                        Decision.REDACT,
                        Set.of(Exemption.RIGHTS_OF_OTHERS),
                        "Others are named who have not agreed, and he could trace them.",
                        cuts);
        return done(at(
                when.plus(Duration.ofMinutes(30)),
                () -> searching.decide(caseworker, about.reference(), about.version(), 1, ruling)));
    }

    private static Requester requester(String name, String contact) {
        return new Requester(name, "", null, "", contact);
    }

    private static <T> T at(Instant when, Supplier<T> deed) {
        return Now.at(when, deed);
    }

    private static RightsCase done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var about) -> about;
            case Outcome.Refused(var refusals) -> throw new IllegalStateException("Refused: " + refusals);
        };
    }
}
