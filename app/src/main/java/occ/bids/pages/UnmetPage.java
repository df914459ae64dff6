package occ.bids.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import occ.bids.Asset;
import occ.bids.Bid;
import occ.bids.Bids.Unmet;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Words;

/** What was asked for and is not there, with whoever carries the risk. */
public record UnmetPage(List<Unmet> unmet) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Unmet demand").via("Bids", Bid.ADDRESS);
    }

    /** Of one kind of what is asked for. */
    public record Wanting(String asset, long bids, long days) {}

    public List<Wanting> wanting() {
        return Arrays.stream(Asset.values())
                .map(asset -> {
                    var of = unmet.stream()
                            .filter(one -> one.assets().contains(asset))
                            .toList();
                    return new Wanting(
                            asset.label(),
                            of.size(),
                            of.stream().mapToLong(Unmet::days).sum());
                })
                .filter(wanting -> wanting.bids() > 0)
                .sorted((one, other) -> Long.compare(other.days(), one.days()))
                .toList();
    }

    public static String assets(Unmet unmet) {
        return unmet.assets().stream().map(Asset::label).collect(Collectors.joining(", "));
    }

    public static String days(long days) {
        return Words.count(days, "day", "days");
    }
}
