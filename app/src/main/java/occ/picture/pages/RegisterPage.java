package occ.picture.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.Pages;
import occ.faces.pages.Sort;
import occ.kernel.AsAt;
import occ.picture.Facet;
import occ.picture.SavedViews.SavedView;
import org.jspecify.annotations.Nullable;

/** {@code address} is the list with its filter as it stands, for saving; {@code chosen} take away one choice each. */
public record RegisterPage(
        KindWords kind,
        Form form,
        AsAt asAt,
        boolean refused,
        List<FacetGroup> facets,
        List<Link> chosen,
        List<RegisterLine> lines,
        long all,
        Pages pages,
        Sort sort,
        String address,
        List<SavedView> views,
        @Nullable String export,
        List<ChosenDeed> deeds) {

    public boolean isNarrowed() {
        return !chosen.isEmpty();
    }

    public String chosenField() {
        return ChosenPage.SUBJECT;
    }

    public String backField() {
        return ChosenPage.BACK;
    }

    public String textField() {
        return Asked.TEXT;
    }

    public String asAtField() {
        return Asked.AS_AT;
    }

    /** What the filter holds besides the boxes beside the list: it is carried along when the boxes change. */
    public List<Facet> carried() {
        return List.of(Facet.KNOWLEDGE, Facet.COMMUNITY);
    }
}
