/* The contract book of project.c: cohorts of contracts, served, renewed and signed as in lib/model/contracts.ts. */
#ifndef CONTRACTS_H
#define CONTRACTS_H
#include "case-file.h"

typedef struct {
  double t, fiscalYear, fiscalQuarter, capexPlanned, capexUnplaced, capexPlaced, capitalSpending, construction, property,
      depreciation, activeMw, addedMw, retiredMw, averageMw, earningMw, neededMw, usedMw, servedShare, priceIndex,
      hardwareCostIndex, bookingsIndex, contracted, onDemand, licensing, incentive, revenue, largestShare, topTwoShare,
      herfindahlIndex, bookings, renewals, cancelled, backlog, power, rent, overhead, licensingCost, adjustedEbitda,
      stockCompensation, interestGross, interestCapitalised, interestExpense, interestIncome, pretax, tax, taxLosses,
      netIncome, prepayments, deferredReleased, operatingCashFlow, freeCashFlow, debtDrawn, debtRepaid, bondsIssued,
      equityRaised, equityGranted, fundingGap, cash, openingDebt, loans, bonds, gapBonds, debt, receivables,
      deferredRevenue, incentiveAsset, equity, dilutedShares, balanceCheck;
} Quarter;

/* In place of a cohort's only customer: the mix of new signings, or a mix of its own. */
enum { BOOKING_MIX = -1, OWN_MIX = -2 };

typedef struct {
  int count;
  double left[MOST_COHORTS], startQuarter[MOST_COHORTS], priceIndex[MOST_COHORTS], rate[MOST_COHORTS], mw[MOST_COHORTS];
  signed char customer[MOST_COHORTS];
  double customerRate[MOST_COHORTS][MOST_CUSTOMERS];
} Book;

static Book openingBook, book;
static double openingBacklog;
static double keptShare[MOST_CUSTOMERS], bookingShare[MOST_CUSTOMERS], bookingWeight[MOST_CUSTOMERS];

static inline double least(double x, double y) { return x < y ? x : y; }
static inline double most(double x, double y) { return x > y ? x : y; }

static void openContractBook(void) {
  if (o.customers > MOST_CUSTOMERS) refuse("too many", "customers");
  openingBook.count = contractUsdM.count;
  for (int c = 0; c < contractUsdM.count; c++) {
    int customer = (int)contractCustomer.values[c];
    openingBook.left[c] = contractQuarters.values[c];
    openingBook.startQuarter[c] = contractStart.values[c];
    openingBook.priceIndex[c] = 1;
    openingBook.rate[c] = openingBook.customerRate[c][customer] = contractUsdM.values[c];
    openingBook.mw[c] = 4 * contractUsdM.values[c] / o.revenueUsdMPerMwYear;
    openingBook.customer[c] = customer;
    openingBacklog += contractUsdM.values[c] * contractQuarters.values[c];
  }
}

static void copyBook(void) {
  int count = book.count = openingBook.count;
  memcpy(book.left, openingBook.left, count * sizeof *book.left);
  memcpy(book.startQuarter, openingBook.startQuarter, count * sizeof *book.startQuarter);
  memcpy(book.priceIndex, openingBook.priceIndex, count * sizeof *book.priceIndex);
  memcpy(book.rate, openingBook.rate, count * sizeof *book.rate);
  memcpy(book.mw, openingBook.mw, count * sizeof *book.mw);
  memcpy(book.customer, openingBook.customer, count * sizeof *book.customer);
  memcpy(book.customerRate, openingBook.customerRate, count * sizeof *book.customerRate);
}

static void readCustomerTerms(int customers) {
  double signedShare = 0;
  for (int i = 0; i < customers; i++) {
    double outside = isHyperscaler.values[i] ? 1 - a.hyperscalerSelfBuildRate : 1;
    keptShare[i] = (i == (int)o.stressedCustomer ? a.stressedCustomerRenewalRate : a.renewalRate) * outside;
    signedShare += bookingShare[i] = bookingMix.values[i] * outside;
  }
  for (int i = 0; i < customers; i++) bookingWeight[i] = signedShare > 0 ? bookingShare[i] / signedShare : 0;
}

static double cancelContracts(int customer) {
  double cancelled = 0;
  if (customer < 0) return 0;
  for (int c = 0; c < book.count; c++) {
    double lost = book.customerRate[c][customer] * a.stressedCustomerLossRate;
    if (lost == 0) continue;
    cancelled += lost * book.left[c];
    book.customerRate[c][customer] -= lost;
    book.mw[c] *= 1 - lost / book.rate[c];
    book.rate[c] -= lost;
    if (book.customer[c] == BOOKING_MIX) book.customer[c] = OWN_MIX;
  }
  return cancelled;
}

static double keptShareOf(int c, int customers) {
  double kept = 0;
  if (book.customer[c] >= 0) return keptShare[book.customer[c]];
  if (book.rate[c] == 0) return 0;
  for (int i = 0; i < customers; i++) kept += book.customerRate[c][i] * keptShare[i];
  return kept / book.rate[c];
}

static double renewCohort(int c, int customers, double price, double termQuarters) {
  double repricing = price / book.priceIndex[c], rate = 0;
  book.mw[c] *= keptShareOf(c, customers);
  for (int i = 0; i < customers; i++) rate += book.customerRate[c][i] = book.customerRate[c][i] * keptShare[i] * repricing;
  book.rate[c] = rate;
  if (book.customer[c] == BOOKING_MIX) book.customer[c] = OWN_MIX;
  book.priceIndex[c] = price;
  book.left[c] = termQuarters;
  return rate * termQuarters;
}

static double serveCohort(int c, double served, int customers, double *byCustomer) {
  double servedUsdM = book.rate[c] * served;
  if (book.customer[c] >= 0) byCustomer[book.customer[c]] += servedUsdM;
  else for (int i = 0; i < customers; i++) byCustomer[i] += book.customerRate[c][i] * served;
  return servedUsdM;
}

static void serveContracts(Quarter *now, int customers, double termQuarters, double *byCustomer) {
  double lastMw = 0, otherMw = 0, renewedMw = 0, contracted = 0, renewals = 0, backlog = 0, bookingMixUsdM = 0;
  for (int c = 0; c < book.count; c++) {
    double left = book.left[c];
    if (book.startQuarter[c] > now->t || left <= 1e-9) continue;
    if (left > 1) {
      otherMw += book.mw[c];
    } else {
      lastMw += book.mw[c] * left;
      renewedMw += book.mw[c] * keptShareOf(c, customers) * (1 - left);
    }
  }
  double shareOfLast = lastMw > 0 ? least(1, now->earningMw / lastMw) : 1;
  int renews = shareOfLast == 1;
  double restMw = renews ? otherMw + renewedMw : otherMw;
  double shareOfRest = restMw > 0 ? least(1, most(0, now->earningMw - lastMw * shareOfLast) / restMw) : 1;
  now->neededMw = lastMw + restMw;
  now->usedMw = lastMw * shareOfLast + restMw * shareOfRest;
  now->servedShare = now->neededMw > 0 ? now->usedMw / now->neededMw : 1;
  for (int c = 0; c < book.count; c++) {
    double left = book.left[c];
    if (left <= 1e-9) continue;
    if (book.startQuarter[c] <= now->t) {
      double served = shareOfRest;
      if (left <= 1) {
        served = left * shareOfLast;
        if (renews) {
          contracted += serveCohort(c, left, customers, byCustomer);
          renewals += renewCohort(c, customers, now->priceIndex, termQuarters);
          served = (1 - left) * shareOfRest;
        }
      }
      if (book.customer[c] == BOOKING_MIX) bookingMixUsdM += book.rate[c] * served;
      else contracted += serveCohort(c, served, customers, byCustomer);
      book.left[c] -= served;
    }
    backlog += book.rate[c] * book.left[c];
  }
  for (int i = 0; i < customers; i++) byCustomer[i] += bookingMixUsdM * bookingWeight[i];
  now->contracted = contracted + bookingMixUsdM;
  now->renewals = renewals;
  now->backlog = backlog;
}

static void signContracts(Quarter *now, int customers, double newPerQuarter, double termQuarters) {
  int c = book.count++;
  double signedUsdM = newPerQuarter * now->bookingsIndex, rate = 0;
  double premium = now->fiscalYear <= a.premiumEndYear ? 1 + a.newContractPremiumRate : 1;
  for (int i = 0; i < customers; i++) rate += book.customerRate[c][i] = signedUsdM * bookingShare[i] / termQuarters;
  book.customer[c] = BOOKING_MIX;
  book.left[c] = termQuarters;
  book.startQuarter[c] = now->t + 1 + a.contractStartLagQuarters;
  book.priceIndex[c] = now->priceIndex * premium;
  book.rate[c] = rate;
  book.mw[c] = 4 * rate / (o.revenueUsdMPerMwYear * book.priceIndex[c]);
  now->bookings = rate * termQuarters;
  now->backlog += now->bookings;
}

#endif
