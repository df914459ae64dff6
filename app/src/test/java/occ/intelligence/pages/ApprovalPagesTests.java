package occ.intelligence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.intelligence.MadeReports;
import occ.testing.Browsers;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WholeApplication
class ApprovalPagesTests {
    @Autowired
    Browsers browsers;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void whoeverGoesBackToAnOriginalIsAskedWhy() {
        var made = beans.createBean(MadeReports.class);
        var report = made.approved("Parcels leave from Unit 9.");

        var officer = browsers.as(made.officer());
        assertThat(officer.leadsTo(officer.get(report.address() + "/differences")))
                .startsWith("/purposes/");
    }

    @Test
    void whoeverDecidesOnAReportIsNotAskedAsThatIsTheirWork() {
        var made = beans.createBean(MadeReports.class);
        var report = made.sanitised(List.of(MadeReports.free()), "Parcels leave from Unit 9.");

        assertThat(browsers.as(made.second())
                        .get(report.address() + "/approval")
                        .statusCode())
                .isEqualTo(200);
    }
}
