package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import occ.disclosure.Investigation;
import occ.disclosure.Investigations;
import occ.disclosure.MarkingRelevant;
import occ.disclosure.NewMark;
import occ.disclosure.Outcome;
import occ.disclosure.Presumption;
import occ.disclosure.Schedule.Kind;
import occ.disclosure.Schedules;
import occ.disclosure.Sensitivity;
import occ.disclosure.Stage;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.pole.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An investigation at the charge, whose first schedule was sent, and something that came after it. */
@Component
class DisclosureScene {
    private final Investigations investigations;
    private final MarkingRelevant marking;
    private final Schedules schedules;
    private final Finding finding;
    private final Cast cast;
    private final Clock clock;

    DisclosureScene(
            Investigations investigations,
            MarkingRelevant marking,
            Schedules schedules,
            Finding finding,
            Cast cast,
            Clock clock) {
        this.investigations = investigations;
        this.marking = marking;
        this.schedules = schedules;
        this.finding = finding;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps the investigations it has. */
    void play() {
        var officer = cast.named("disclosure");
        if (!investigations.own(officer).isEmpty()) {
            return;
        }
        new Playing(officer, clock.instant().minus(Duration.ofDays(40))).play();
    }

    /** Where the investigation has come to in time. */
    private final class Playing {
        private final Actor officer;
        private Instant at;
        private @Nullable Investigation about;

        Playing(Actor officer, Instant began) {
            this.officer = officer;
            this.at = began;
        }

        void play() {
            about = later(
                    () -> investigations.open(officer, "Operation Tideline", "Jarek Dunmorrow\nWystan Carrowdale"));
            mark("Wystan Carrowdale", "Record of a defendant: dates and places", null, null, Presumption.CUSTODY);
            mark(
                    "Marek Thrupple",
                    "Record of a person who was at the yard",
                    null,
                    "He was there on the day, and was not seen to carry anything",
                    null);
            mark("Lettice Brankfoot", "Document of one page", Sensitivity.OTHER_INQUIRY, null, null);
            step(() -> investigations.move(officer, reference(), version(), Stage.CHARGED, null));
            step(() -> schedules.drawUp(officer, reference(), version(), Kind.MG6C, ""));
            step(() -> schedules.sign(officer, reference(), version(), Kind.MG6C));
            step(() -> schedules.send(
                    officer,
                    reference(),
                    version(),
                    Kind.MG6C,
                    "Crown Prosecution Service, R. Lanyon",
                    "by secure e-mail"));
            step(() -> schedules.drawUp(officer, reference(), version(), Kind.MG6D, ""));
            at = at.plus(Duration.ofDays(28));
            mark("Piran Skeltane", "Record of a person named in interview", null, null, Presumption.INTERVIEW);
        }

        private void mark(
                String name,
                String description,
                @Nullable Sensitivity sensitivity,
                @Nullable String undermines,
                @Nullable Presumption presumption) {
            var record = new Reference(
                    later(() -> finding.find(officer, name, 1)).getFirst().reference());
            step(() -> marking.mark(
                    officer,
                    reference(),
                    version(),
                    new NewMark(
                            record,
                            null,
                            description,
                            "Named in the evidence of the arrest",
                            sensitivity,
                            presumption,
                            undermines)));
        }

        private Reference reference() {
            return present().reference();
        }

        private int version() {
            return present().version();
        }

        private Investigation present() {
            return Objects.requireNonNull(about);
        }

        private void step(Supplier<Outcome> deed) {
            about = switch (later(deed)) {
                case Outcome.Done(var next) -> next;
                case Outcome.Refused refused -> throw new IllegalStateException("Refused: " + refused);
            };
        }

        private <T> T later(Supplier<T> deed) {
            at = at.plus(Duration.ofHours(5));
            return Now.at(at, deed);
        }
    }
}
