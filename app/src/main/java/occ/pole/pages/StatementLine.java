package occ.pole.pages;

import occ.faces.pages.DateWords;
import occ.faces.pages.EntityAddress;
import occ.kernel.AsAt;
import occ.kernel.Grade;
import occ.pole.Source;
import occ.pole.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a row of a table. {@code href} leads to the other end of a link; {@code address} is the statement's own,
 * there only for who may correct it; {@code sourceHref} where what its source said may be read.
 */
public record StatementLine(
        String label,
        String words,
        @Nullable String href,
        boolean assessment,
        Grade grade,
        String source,
        @Nullable String sourceHref,
        String held,
        String learnt,
        @Nullable String address) {

    static StatementLine of(Statement one, AsAt asAt, @Nullable String address, @Nullable String sourceHref) {
        return new StatementLine(
                one.predicate().label(),
                one.words(),
                href(one, asAt),
                !one.fact(),
                one.grade(),
                source(one.source()),
                sourceHref,
                HeldWords.of(one.valid()),
                DateWords.shortDay(DateWords.today(one.recordedAt())),
                address);
    }

    static String source(Source source) {
        return source.kind().label() + ": " + source.title();
    }

    private static @Nullable String href(Statement one, AsAt asAt) {
        var object = one.object();
        return object == null ? null : EntityAddress.of(object.entity().kind(), object.reference()) + query(asAt);
    }

    static String query(AsAt asAt) {
        return asAt.isNow() ? "" : "?as-at=" + asAt.day();
    }
}
