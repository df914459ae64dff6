package occ.picture.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.picture.SavedViews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SavedViewPages {
    private static final int LONGEST_NAME = 60;

    private final SavedViews views;

    SavedViewPages(SavedViews views) {
        this.views = views;
    }

    @PostMapping("/saved-views")
    View create(Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var address = form.value("address");
        var name = form.read().text("name", "a name for the view", LONGEST_NAME);
        if (!ListAddress.isOne(address)) {
            return View.redirect("/groups");
        }
        return name.map(given -> views.save(actor, given, address))
                .map(saved -> View.redirect(saved.address(), "Saved as “" + saved.name() + "”"))
                .orElseGet(() -> View.redirect(address, "Not saved: give the view a name of up to 60 characters"));
    }

    @PostMapping("/saved-views/{reference}/removal")
    View remove(@PathVariable String reference, Actor actor, HttpServletRequest request) {
        views.remove(actor, new Reference(reference));
        var address = Form.of(request).value("address");
        return View.redirect(ListAddress.isOne(address) ? address : "/groups", "Saved view deleted");
    }
}
