package occ.files.internal;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {
    @Bean
    ContentFolder contentFolder(@Value("${occ.files.folder}") String folder) {
        return ContentFolder.at(Path.of(folder));
    }

    @Bean
    Limits fileLimits(@Value("${occ.files.largest}") DataSize largest) {
        return Limits.upTo(largest.toBytes());
    }
}
