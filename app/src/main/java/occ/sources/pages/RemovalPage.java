package occ.sources.pages;

import occ.faces.pages.Form;
import occ.sources.Controllers.Controller;

public record RemovalPage(Controller controller, Form form) {
    public String title() {
        return controller.self() ? "Remove yourself" : "Remove " + controller.name();
    }
}
