/* A case for project.c, from the text file that case-file.ts writes: a name and its number, or its list, a line. */
#ifndef CASE_FILE_H
#define CASE_FILE_H
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_QUARTERS = 400, MOST_CONTRACTS = 100, MOST_CUSTOMERS = 16, MOST_COHORTS = MOST_QUARTERS + MOST_CONTRACTS };

/* Every number of the case by its name in lib/model; the reader refuses a file that lacks one. */
#define ASSUMPTIONS(X) \
  X(newBookingsUsdBPerYear) X(newBookingsGrowthRate) X(contractTermYears) X(contractStartLagQuarters) X(renewalRate) \
  X(stressedCustomerRenewalRate) X(hyperscalerSelfBuildRate) X(stressedCustomerLossRate) X(stressedCustomerLossYear) \
  X(contractPriceChangeRate) X(newContractPremiumRate) X(premiumEndYear) X(onDemandUtilisationRate) X(prepaymentRate) \
  X(equityGrantRate) X(licensingRevenueUsdBPerYear) X(licensingStartYear) X(capexCurrentYearUsdB) X(capexNextYearUsdB) \
  X(capexGrowthRate) X(deliverySlipRate) X(capexUsdMPerMw) X(hardwareCostChangeRate) X(hardwarePassThroughRate) \
  X(usefulLifeYears) X(powerPriceUsdPerMwh) X(rentUsdMPerMwYear) X(overheadElasticity) X(debtFundedShare) X(debtTermYears) \
  X(investmentGradeShare) X(interestRateShift) X(equityShareOfGap) X(minimumCashUsdB) X(sharePriceUsd) \
  X(exitEbitdaMultiple) X(costOfEquityRate)
#define OPENING(X) \
  X(fiscalYear) X(fiscalQuarter) X(capexYearToDateUsdM) X(revenueUsdMPerMwYear) X(averageMw) X(activeMw) \
  X(firstQuarterEarningShare) X(constructionInProgressUsdM) X(constructionLeadBaseUsdM) X(propertyInServiceUsdM) \
  X(propertyAgeQuarters) X(cashUsdM) X(receivablesUsdM) X(deferredRevenueUsdM) X(contractIncentiveAssetUsdM) \
  X(otherAssetsUsdM) X(otherLiabilitiesUsdM) X(equityUsdM) X(dilutedSharesM) X(taxLossesUsdM) X(openingDebtUsdM) \
  X(openingDebtRate) X(investmentGradeRate) X(highYieldRate) X(interestCapitalisationShare) X(powerLoadFactor) \
  X(overheadUsdMPerQuarter) X(stockCompensationRate) X(cashYieldRate) X(taxRate) X(taxLossLimitRate) X(receivableDays) \
  X(issueDiscountRate) X(licensingMarginRate) X(customers) X(stressedCustomer)

#define MEMBER(name) double name;
static struct { ASSUMPTIONS(MEMBER) } a;
static struct { OPENING(MEMBER) } o;

/* Lists: their length first. Each customer, contract and bond stands in a few columns. */
typedef struct { int count; double values[MOST_QUARTERS + MOST_CONTRACTS]; } List;
#define LISTS(X) \
  X(repaymentsUsdM) X(reportedAddedMw) X(isNamed) X(isHyperscaler) X(bookingMix) X(contractCustomer) X(contractUsdM) \
  X(contractQuarters) X(contractStart) X(bondUsdM) X(bondRate) X(bondIssue) X(bondMaturity)
#define LIST(name) static List name;
LISTS(LIST)

static void refuse(const char *what, const char *name) {
  fprintf(stderr, "project.c: %s %s\n", what, name);
  exit(2);
}

static void readCase(const char *path) {
  FILE *file = fopen(path, "r");
  char name[64];
  int known = 0, expected = 0;
  if (!file) refuse("cannot read", path);
#define NUMBER_OF_A(field) else if (!strcmp(name, #field)) known += fscanf(file, "%lf", &a.field) == 1;
#define NUMBER_OF_O(field) else if (!strcmp(name, #field)) known += fscanf(file, "%lf", &o.field) == 1;
#define NUMBERS_OF(list) else if (!strcmp(name, #list)) { \
    if (fscanf(file, "%d", &list.count) != 1) refuse("no length of", name); \
    for (int i = 0; i < list.count; i++) if (fscanf(file, "%lf", &list.values[i]) != 1) refuse("too short:", name); \
    known += 1; }
  while (fscanf(file, "%63s", name) == 1) {
    if (0) {}
    ASSUMPTIONS(NUMBER_OF_A) OPENING(NUMBER_OF_O) LISTS(NUMBERS_OF)
    else refuse("unknown name", name);
  }
#define COUNT(name) expected += 1;
  ASSUMPTIONS(COUNT) OPENING(COUNT) LISTS(COUNT)
  if (known != expected) refuse("not every number is in", path);
  fclose(file);
}

#endif
