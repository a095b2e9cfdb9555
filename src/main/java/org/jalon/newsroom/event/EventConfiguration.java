package org.jalon.newsroom.event;

import java.time.Clock;
import java.util.List;
import org.jalon.account.Access;
import org.jalon.account.AuditTrail;
import org.jalon.account.Guard;
import org.jalon.account.LongForms;
import org.jalon.account.PersonalData;
import org.jalon.account.Role;
import org.jalon.directory.Directory;
import org.jalon.mail.Outbox;
import org.jalon.newsroom.event.desk.DeskActs;
import org.jalon.newsroom.event.desk.DeskLists;
import org.jalon.newsroom.event.desk.DeskPresenter;
import org.jalon.newsroom.event.desk.Editing;
import org.jalon.newsroom.event.desk.EventSeries;
import org.jalon.newsroom.event.desk.Pickers;
import org.jalon.newsroom.event.desk.Places;
import org.jalon.newsroom.event.desk.PlannedEvents;
import org.jalon.newsroom.event.page.Entrance;
import org.jalon.newsroom.event.page.RegisterPresenter;
import org.jalon.newsroom.event.register.Letters;
import org.jalon.newsroom.event.register.Limits;
import org.jalon.newsroom.event.register.OwnRegistrations;
import org.jalon.newsroom.event.register.PostingJob;
import org.jalon.newsroom.event.register.Postings;
import org.jalon.newsroom.event.register.Registrations;
import org.jalon.newsroom.event.register.Tickets;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.pick.FilePicker;
import org.jalon.newsroom.pick.PlacePicker;
import org.jalon.site.KeptData;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The agenda at the desk, and who registers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(EventSettings.class)
class EventConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    EventTable eventTable(Database database) {
        return new EventTable(database);
    }

    @Bean
    Venues eventVenues(Directory directory, Gazetteer gazetteer) {
        return new Venues(directory, gazetteer);
    }

    @Bean
    Tickets eventTickets(Database database) {
        return new Tickets(database);
    }

    @Bean
    Letters eventLetters(Venues venues, Tickets tickets) {
        return new Letters(venues, tickets);
    }

    @Bean
    Registrations eventRegistrations(
            Database database,
            EventTable table,
            Tickets tickets,
            Letters letters,
            Outbox outbox,
            EventSettings settings) {
        Limits limits = new Limits(settings.networkEachHour(), settings.networkEachDay(), settings.addressEachDay());
        return new Registrations(database, table, tickets, letters, outbox, limits, clock);
    }

    @Bean
    Postings eventPostings(
            Database database, EventTable table, Letters letters, Outbox outbox, EventSettings settings) {
        return new Postings(database, table, letters, outbox, settings.remindBefore(), clock);
    }

    @Bean
    PostingJob eventPostingJob(Postings postings, Site site) {
        return new PostingJob(postings, site.baseUrl());
    }

    @Bean
    Editing eventEditing(
            Database database,
            EventTable table,
            Registrations registrations,
            Postings postings,
            Gazetteer gazetteer,
            AuditTrail audit) {
        return new Editing(database, table, registrations, postings, new Access(gazetteer), audit, clock);
    }

    @Bean
    EventSeries eventSeries(Database database, EventTable table) {
        return new EventSeries(database, table, clock);
    }

    @Bean
    Places eventPlaces(Venues venues, Gazetteer gazetteer) {
        return new Places(venues, gazetteer);
    }

    @Bean
    Pickers eventPickers(PlacePicker places, FilePicker files) {
        return new Pickers(places, files);
    }

    @Bean
    PlannedEvents plannedEvents(EventTable table) {
        return new PlannedEvents(table);
    }

    @Bean
    DeskPresenter eventDeskPresenter(
            Editing editing,
            EventSeries series,
            Registrations registrations,
            Headings headings,
            Gazetteer gazetteer,
            Venues venues) {
        return new DeskPresenter(editing, series, registrations, new DeskLists(headings, gazetteer), venues, clock);
    }

    @Bean
    DeskActs eventDeskActs(Editing editing, EventSeries series) {
        return new DeskActs(editing, series);
    }

    @Bean
    RegisterPresenter registerPresenter(Entrance entrance, Venues venues, EventSettings settings) {
        return new RegisterPresenter(
                entrance, venues, settings.keepRegistrations().toDays());
    }

    @Bean
    Guard eventDeskGuard() {
        return Guard.role(Role.EDITOR, "/redaction/agenda/**");
    }

    @Bean
    Guard eventFormsGuard() {
        return Guard.open("/agenda/*/inscription", "/agenda/inscriptions/**");
    }

    @Bean
    LongForms eventForms() {
        return new LongForms(
                List.of("/redaction/agenda/nouveau", "/redaction/agenda/*/modifier", "/agenda/*/inscription"));
    }

    @Bean
    PersonalData ownRegistrations(Database database) {
        return new OwnRegistrations(database);
    }

    @Bean
    KeptData keptRegistrations(Postings postings, EventSettings settings) {
        return new KeptData("agenda.kept.registrations", settings.keepRegistrations(), postings::forget);
    }

    @Bean
    KeptData keptNeeds(Postings postings, EventSettings settings) {
        return new KeptData("agenda.kept.needs", settings.keepNeeds(), postings::forgetNeeds);
    }

    @Bean
    KeptData keptWishes(Postings postings, EventSettings settings) {
        return new KeptData("agenda.kept.wishes", settings.keepWishes(), postings::forgetIdle);
    }

    @Bean
    KeptData keptEventNetworks(Postings postings, EventSettings settings) {
        return new KeptData("agenda.kept.networks", settings.keepNetworks(), postings::forgetNetworks);
    }
}
