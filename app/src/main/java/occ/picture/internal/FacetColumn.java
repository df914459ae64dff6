package occ.picture.internal;

import occ.picture.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Where a facet's value stands in SQL over a line {@code r} of the register. The value is text; {@code many} says that
 * it is an array of texts. {@code label} is what the value is called, where only the database knows.
 */
record FacetColumn(
        Facet facet, String value, boolean many, @Nullable String label) {
    static FacetColumn of(Facet facet) {
        return switch (facet) {
            case STATE -> single(facet, "r.state");
            case THEME -> single(facet, "r.primary_theme");
            case TIER -> single(facet, "coalesce(r.tier::text, 'none')");
            case BAND -> single(facet, "coalesce(r.band, 'none')");
            case REGION -> single(facet, "coalesce(r.region, 'none')");
            case PLACE -> single(facet, "r.place");
            case OWNER -> new FacetColumn(facet, "coalesce(owner.key, 'none')", false, "owner.name");
            case LEAD -> new FacetColumn(facet, "coalesce(lead.reference, 'none')", false, "lead.name");
            case REVIEW -> single(facet, """
                    case when r.review_due is null then 'NOT_SET'
                         when r.review_due < :today then 'OVERDUE'
                         when r.review_due <= :soon then 'SOON'
                         else 'IN_DATE' end""");
            case RULE -> many(facet, "coalesce(late.rules, '{}')");
            case LACKS -> many(facet, """
                    array_remove(array[case when r.owner is null then 'OWNER' end,
                                       case when r.tier is null then 'TIER' end,
                                       case when r.lead_accepted is not true then 'LEAD' end,
                                       case when not r.planned then 'PLAN' end,
                                       case when r.review_due is null or r.review_due < :today then 'REVIEW' end], null)""");
            case KNOWLEDGE -> many(facet, """
                    array_remove(array[case when %s then 'OLD' end, case when %s then 'PLACEHOLDERS' end], null)""".formatted(KnowledgeCondition.OLD, KnowledgeCondition.PLACEHOLDERS));
            case COMMUNITY -> many(facet, """
                    array(select harmed.place from mapping.community_impact_now harmed where harmed.subject = r.subject)""");
        };
    }

    /** Whether one of the values chosen is among the line's. */
    String isChosen() {
        return many
                ? "%s && cast(:%s as text[])".formatted(value, parameter())
                : "%s = any(:%s)".formatted(value, parameter());
    }

    String parameter() {
        return facet.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static FacetColumn single(Facet facet, String value) {
        return new FacetColumn(facet, value, false, null);
    }

    private static FacetColumn many(Facet facet, String value) {
        return new FacetColumn(facet, value, true, null);
    }
}
