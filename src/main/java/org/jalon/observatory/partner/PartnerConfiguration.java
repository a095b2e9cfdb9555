package org.jalon.observatory.partner;

import java.util.List;
import org.jalon.account.AuditTrail;
import org.jalon.account.Guard;
import org.jalon.account.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages of figures are open to all, and show more to partners. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PartnerConfiguration implements WebMvcConfigurer {

    private final ViewerOfRequest viewers;

    PartnerConfiguration(SignedIn signedIn, AuditTrail trail) {
        viewers = new ViewerOfRequest(signedIn, trail);
    }

    @Bean
    static Guard observatoryGuard() {
        return Guard.open("/observatoire/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewers);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(viewers);
    }
}
