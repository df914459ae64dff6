package occ.search.internal;

import occ.search.Search;
import occ.search.SearchSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean
    Search search(ObjectProvider<SearchSource> sources) {
        return new Search(sources.stream().toList());
    }
}
