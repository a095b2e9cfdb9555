package org.jalon.newsroom.event.page;

import java.time.Clock;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.Venues;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.EventFindables;
import org.jalon.newsroom.event.find.KnownHeadings;
import org.jalon.newsroom.event.find.Lookup;
import org.jalon.newsroom.event.find.PlaceWorkshops;
import org.jalon.newsroom.event.find.Reach;
import org.jalon.newsroom.event.find.TerritoryEvents;
import org.jalon.newsroom.event.register.PostingJob;
import org.jalon.newsroom.event.register.Registrations;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.SitemapFile;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** The agenda as everybody reads it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AgendaConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    SitemapFile agendaSitemap() {
        return new SitemapFile(AgendaSitemapController.PATH);
    }

    @Bean
    Agenda agenda(EventTable table, Venues venues) {
        return new Agenda(table, venues, clock);
    }

    @Bean
    Reach eventReach(Gazetteer gazetteer) {
        return new Reach(gazetteer);
    }

    @Bean
    Lookup agendaLookup(Agenda agenda, Reach reach) {
        return new Lookup(agenda, reach);
    }

    @Bean
    PlaceWorkshops placeWorkshops(Agenda agenda) {
        return new PlaceWorkshops(agenda);
    }

    @Bean
    TerritoryEvents territoryEvents(Agenda agenda, Reach reach) {
        return new TerritoryEvents(agenda, reach, clock);
    }

    @Bean
    EventFindables eventFindables(Agenda agenda, Markdown markdown, MediaStore media) {
        return new EventFindables(agenda, markdown, media::words);
    }

    @Bean
    KnownHeadings knownHeadings(Headings headings) {
        return new KnownHeadings(headings);
    }

    @Bean
    AgendaBeside agendaBeside(Lookup lookup) {
        return new AgendaBeside(lookup, clock);
    }

    @Bean
    AgendaParameters agendaParameters(KnownHeadings headings, Gazetteer gazetteer, Geocoder geocoder) {
        return new AgendaParameters(headings, gazetteer, geocoder);
    }

    @Bean
    AgendaLists agendaLists(KnownHeadings headings, Gazetteer gazetteer, Agenda agenda) {
        return new AgendaLists(headings, gazetteer, agenda);
    }

    @Bean
    AgendaPresenter agendaPresenter(Lookup lookup, AgendaLists lists) {
        return new AgendaPresenter(lookup, lists, clock);
    }

    @Bean
    Entrance eventEntrance(Registrations registrations) {
        return new Entrance(registrations, clock);
    }

    @Bean
    EventFiles eventFiles(MediaStore media) {
        return new EventFiles(media);
    }

    @Bean
    EventPresenter eventPresenter(
            Agenda agenda, AgendaLists lists, Entrance entrance, EventFiles files, Markdown markdown) {
        return new EventPresenter(agenda, lists, entrance, new WhereShown(entrance), files, markdown, clock);
    }

    @Bean
    PosterPresenter posterPresenter(EventPresenter events) {
        return new PosterPresenter(events);
    }

    /** Begins to tell and remind people when everything else is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Telling {

        private final PostingJob job;

        Telling(PostingJob job) {
            this.job = job;
        }

        @EventListener
        void start(ContextRefreshedEvent started) {
            job.start();
        }
    }
}
