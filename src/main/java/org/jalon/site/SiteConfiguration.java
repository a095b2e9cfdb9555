package org.jalon.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** How pages are printed and how the files they load are served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SiteSettings.class)
class SiteConfiguration implements WebMvcConfigurer {

    private final SiteOfRequest sites;

    SiteConfiguration(SiteSettings settings, ObjectProvider<Banners> banners, ObjectProvider<SiteLinks> links) {
        sites = new SiteOfRequest(new Site(
                settings.name(),
                settings.territory(),
                settings.baseUrl(),
                settings.contact(),
                settings.notice(),
                Assets.load(),
                null,
                new EveryBanner(banners),
                words -> SiteLinks.all(links.stream(), words)));
    }

    @Bean
    Site site() {
        return sites.site();
    }

    @Bean
    static Framing framing(SiteSettings settings) {
        return new Framing(settings.embedHosts());
    }

    @Bean
    static SiteLinks lastingLinks() {
        return new LastingLinks();
    }

    @Bean
    ViewResolver viewResolver(ObjectProvider<PersonMenus> menus) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, SiteConfiguration.class.getClassLoader(), "org.jalon.template");
        return (name, locale) -> name.contains(":") ? null : new TemplateView(engine, sites, menus, name + ".jte");
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new LanguageOfPath();
    }

    /** A slash too many at the end leads to the page without it. */
    @Bean
    static UrlHandlerFilter withoutTrailingSlash() {
        return UrlHandlerFilter.trailingSlashHandler("/en/**", "/lieux/**", "/carte/**", "/api/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WordsOfRequest());
        resolvers.add(sites);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/" + Assets.LOCATION)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
    }
}
