package occ.picture.pages;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.mapping.SubjectAddress;
import occ.picture.Exceptions.Among;
import occ.picture.Facet;
import occ.picture.RegisterFilter;
import occ.picture.ResponsePart;
import org.jspecify.annotations.Nullable;

/** Where the figures of a picture lead: to the list of exactly what they count. */
record ListLinks(RegisterFilter filter, Map<Facet, Set<String>> chosen, AsAt asAt) {
    static String path(EntityKind kind) {
        return "/" + SubjectAddress.collection(kind);
    }

    static Address register(RegisterFilter filter, AsAt asAt) {
        return Address.of(path(filter.kind()))
                .with(Asked.TEXT, filter.text())
                .with(filter.chosen())
                .at(asAt);
    }

    String all() {
        return register(filter, asAt).text();
    }

    String of(Facet facet, String... values) {
        return of(facet, List.of(values));
    }

    String of(Facet facet, Collection<String> values) {
        return register(filter.with(facet, values), asAt).text();
    }

    private String of(Facet facet, String value, Facet second, String secondValue) {
        return register(filter.with(facet, value).with(second, secondValue), asAt)
                .text();
    }

    String of(Facet facet, Collection<String> values, Facet second, String secondValue) {
        return register(filter.with(facet, values).with(second, secondValue), asAt)
                .text();
    }

    /** Those of a value that lack a part of a full response. */
    String lacking(Facet facet, String value) {
        return of(Facet.LACKS, ResponsePart.names(), facet, value);
    }

    /** None for a value that the filter leaves out: the list would be of more than the figure counts. */
    @Nullable
    String ifMeant(Facet facet, String value) {
        return isMeant(facet, value) ? of(facet, value) : null;
    }

    @Nullable
    String ifMeant(Facet facet, String value, Facet second, String secondValue) {
        return isMeant(facet, value) && isMeant(second, secondValue) ? of(facet, value, second, secondValue) : null;
    }

    private boolean isMeant(Facet facet, String value) {
        var values = filter.values(facet);
        return values.isEmpty() || values.contains(value);
    }

    /** Exceptions of subjects in any state: a nomination left lying is one too. */
    String exceptions() {
        return exceptions(Map.of()).text();
    }

    String exceptions(Facet facet, String value) {
        return exceptions(Map.of(facet, Set.of(value))).text();
    }

    String exceptionsOfMine() {
        return exceptions(Map.of())
                .with(ExceptionPages.AMONG, Among.MINE.name())
                .text();
    }

    private Address exceptions(Map<Facet, Set<String>> further) {
        var all = new EnumMap<Facet, Set<String>>(Facet.class);
        all.putAll(chosen);
        all.putAll(further);
        return Address.of(ExceptionPages.PATH)
                .with(ExceptionPages.KIND, filter.kind().name())
                .with(all)
                .at(asAt);
    }
}
