package occ.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import occ.faces.pages.DateWords;
import occ.kernel.EntityId;
import occ.kernel.Now;

/** Something a rule asks for and is not there: of whom, by when it is surely an exception, and the deed that ends it. */
record Breach(EntityId subject, Instant late, Runnable deed) {
    /** A Monday in winter. */
    static final Instant BEGAN = Instant.parse("2026-02-02T10:00:00Z");

    private static final Instant MUCH_LATER = BEGAN.plus(Duration.ofDays(200));

    static Breach of(EntityId subject, Runnable deed) {
        return new Breach(subject, MUCH_LATER, deed);
    }

    static <T> T begun(Supplier<T> deed) {
        return Now.at(BEGAN, deed);
    }

    static LocalDate began() {
        return DateWords.today(BEGAN);
    }

    static LocalDate muchLater() {
        return DateWords.today(MUCH_LATER);
    }
}
