package occ.picture.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Link;
import occ.faces.pages.Numbers;
import occ.faces.pages.chart.Progress;
import occ.picture.Facet;
import occ.picture.Picture.Response;
import occ.picture.ResponsePart;
import org.jspecify.annotations.Nullable;

/** The one sentence that answers the mission, and the parts it is made of, each with those that lack it. */
public record Proof(
        boolean isOfNone,
        String figures,
        String sentence,
        Progress bar,
        @Nullable Link gap,
        String allHref,
        List<Part> parts) {
    private static final int BAR_WIDTH = 300;

    /** {@code shortfall} is null where nobody lacks it. */
    public record Part(
            String label, String having, @Nullable Link shortfall) {}

    static Proof of(Response response, KindWords kind, ListLinks links) {
        var lacking = response.all() - response.full();
        return new Proof(
                response.all() == 0,
                Numbers.of(response.full()) + " of " + Numbers.of(response.all()),
                kind.many() + " on the map have a full response",
                Progress.of(response.full(), lacking, response.all(), BAR_WIDTH),
                lacking == 0
                        ? null
                        : new Link(
                                kind.count(lacking) + (lacking == 1 ? " lacks" : " lack") + " at least one part",
                                links.of(Facet.LACKS, ResponsePart.names())),
                links.all(),
                Arrays.stream(ResponsePart.values())
                        .map(part -> part(part, response, links))
                        .toList());
    }

    private static Part part(ResponsePart part, Response response, ListLinks links) {
        var lacking = response.lacking(part);
        return new Part(
                part.label(),
                Numbers.of(response.all() - lacking),
                lacking == 0
                        ? null
                        : new Link(Numbers.of(lacking) + " " + part.shortfall(), links.of(Facet.LACKS, part.name())));
    }
}
