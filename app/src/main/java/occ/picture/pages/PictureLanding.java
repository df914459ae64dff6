package occ.picture.pages;

import occ.access.Role;
import occ.work.Landing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A chair decides about the country, and so begins with the picture of it; everybody else with their own work. */
@Configuration(proxyBeanMethods = false)
class PictureLanding {
    @Bean
    Landing pictureForTheChair() {
        return new Landing(Role.TASKING_CHAIR, PictureScope.PATH);
    }
}
