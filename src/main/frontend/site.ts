// What pages gain when scripts run. Every page is complete without.
export {};
