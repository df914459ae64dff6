package occ.intelligence.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A reading of a stretch of text before the dictionary was asked and overlaps were settled.
 *
 * @param onlyIfKnown too little speaks for it by itself: it stands if the dictionary knows it
 */
record Draft(
        Span span,
        ProposedKind kind,
        String canonical,
        String because,
        Strength strength,
        @Nullable Dated dated,
        boolean onlyIfKnown) {
    Draft(Span span, ProposedKind kind, String canonical, String because, Strength strength) {
        this(span, kind, canonical, because, strength, null, false);
    }

    static Draft date(Span span, Dated dated, String because, Strength strength) {
        return new Draft(span, ProposedKind.DATE, dated.canonical(), because, strength, dated, false);
    }

    static Draft onlyIfKnown(Span span, ProposedKind kind, String canonical) {
        return new Draft(span, kind, canonical, "", Strength.WEAK, null, true);
    }

    Known.Asked asked() {
        return new Known.Asked(kind, canonical);
    }
}
