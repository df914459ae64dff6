package occ.oversight.internal;

import occ.access.Verb;
import occ.oversight.Inquiry;
import occ.work.Beginning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OversightConfiguration {
    private static final int ORDER = 10;

    @Bean
    Beginning openingAnInquiry() {
        return new Beginning(Verb.READ_TRAIL, "Open an inquiry into the trail", Inquiry.ADDRESS + "/new", ORDER);
    }
}
