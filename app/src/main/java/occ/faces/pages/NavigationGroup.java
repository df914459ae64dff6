package occ.faces.pages;

import java.util.List;

public record NavigationGroup(String title, List<NavigationLink> links) {
    public NavigationGroup {
        links = List.copyOf(links);
    }
}
