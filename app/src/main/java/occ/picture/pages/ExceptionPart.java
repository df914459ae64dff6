package occ.picture.pages;

import java.util.List;
import occ.adequacy.AdequacyRule;
import occ.faces.pages.chart.BarList;
import occ.picture.Exceptions.Among;
import occ.picture.Exceptions.Listing;
import occ.picture.Exceptions.RuleCount;
import occ.picture.Facet;

/** The oldest exceptions, how many there are of each rule, and where all of them stand. */
public record ExceptionPart(
        long total, String allHref, long mine, String mineHref, List<ExceptionLine> lines, BarList byRule) {
    static ExceptionPart of(Listing listing, ListLinks links, List<AdequacyRule> rules) {
        return new ExceptionPart(
                listing.total(),
                links.exceptions(),
                listing.of(Among.MINE),
                links.exceptionsOfMine(),
                listing.rows().stream().map(ExceptionLine::new).toList(),
                BarList.of(listing.byRule().stream()
                        .map(count -> new BarList.Entry(
                                breach(count, rules), links.exceptions(Facet.RULE, count.rule()), count.count()))
                        .toList()));
    }

    static String breach(RuleCount count, List<AdequacyRule> rules) {
        return rules.stream()
                .filter(rule -> rule.key().equals(count.rule()))
                .map(AdequacyRule::breach)
                .findFirst()
                .orElse(count.rule());
    }
}
