package occ.faces.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.faces.NoSuchRecord;
import occ.faces.NotAllowed;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.ErrorPage;
import occ.faces.pages.StalePage;
import occ.faces.pages.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ErrorViewsTests {
    @Test
    void answersForWhatMayNotBeSeenAsForWhatIsNotThere() {
        var hidden = ErrorViews.of(new NotAllowed("Compartment K"), "/groups/1");
        var absent = ErrorViews.of(new NoSuchRecord("1"), "/groups/1");

        assertThat(hidden.getStatus()).isEqualTo(absent.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(page(hidden)).isSameAs(page(absent)).isSameAs(ErrorPage.NOT_FOUND);
    }

    @Test
    void neverSaysForbidden() {
        var view = ErrorViews.of(HttpStatus.FORBIDDEN, new IllegalStateException());

        assertThat(view.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsBothVersionsToWhoeverSavedSecond() {
        var differences = List.of(new Difference("Name", "Tarn Gate", "Tarn Gate North"));

        var view = ErrorViews.of(new StaleRecord(differences), "/groups/1");

        assertThat(view.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(page(view)).isEqualTo(new StalePage(differences, "/groups/1"));
    }

    @Test
    void givesABreakageAReferenceAndNothingFromInside() {
        var view = ErrorViews.of(new IllegalStateException("password=hunter2"), "/groups/1");

        assertThat(view.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(String.valueOf(page(view))).contains("INC-").doesNotContain("hunter2");
    }

    private static @Nullable Object page(View view) {
        return view.getModel().get(View.PAGE);
    }
}
