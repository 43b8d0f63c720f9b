/*
 * The yardstick: the arithmetic of lib/model in C, in the same order, with the same names.
 *
 * Reads a case from the text file that case-file.ts writes, so no figure is typed twice. Then serves
 * lines of standard input, "<quarters> <projections>", each with one line of its own: value per
 * share, last cash and microseconds per projection. model-child.ts answers the same way.
 */
#include <math.h>
#include <time.h>
#include "contracts.h"

/* The record of the last projection, as Projection keeps it, and the workspace of run.ts. */
static Quarter rows[MOST_QUARTERS + 1];
static double revenueByCustomer[MOST_QUARTERS + 1][MOST_CUSTOMERS];
static double bondInterest[MOST_QUARTERS + 1], bondIssued[MOST_QUARTERS + 1], bondMatured[MOST_QUARTERS + 1];
static double drawn[MOST_QUARTERS + 1], drawnInAll[MOST_QUARTERS + 1];
static double additions[MOST_QUARTERS + 1], additionsInAll[MOST_QUARTERS + 1], added[MOST_QUARTERS + 1];
static double outstandingBonds;

static inline double quarterRoot(double annual) { return sqrt(sqrt(annual)); }

/* What the reported bonds do by projected quarter. */
static void scheduleBonds(void) {
  for (int i = 0; i < bondUsdM.count; i++) {
    double principal = bondUsdM.values[i], issue = bondIssue.values[i], maturity = bondMaturity.values[i];
    if (issue <= 0 && maturity > 0) outstandingBonds += principal;
    for (int t = 1; t <= MOST_QUARTERS; t++) {
      if (issue > t || maturity < t) continue;
      bondInterest[t] += bondRate.values[i] * principal / 4 * (issue == t || maturity == t ? 0.5 : 1);
      if (issue == t) bondIssued[t] += principal;
      if (maturity == t) bondMatured[t] += principal;
    }
  }
}

static double plannedCapex(int t) {
  int yearIsOver = o.fiscalQuarter == 4;
  double reportedQuarters = yearIsOver ? 0 : o.fiscalQuarter, reported = yearIsOver ? 0 : o.capexYearToDateUsdM;
  int yearsAhead = (int)floor((reportedQuarters + t - 1) / 4);
  if (yearsAhead == 0) return most(0, a.capexCurrentYearUsdB * 1000 - reported) / (4 - reportedQuarters);
  double year = a.capexNextYearUsdB * 1000;
  for (int i = 1; i < yearsAhead; i++) year *= 1 + a.capexGrowthRate;
  return year / 4;
}

static void concentrateRevenue(Quarter *now, int customers, const double *byCustomer) {
  double largest = 0, second = 0, squares = 0;
  for (int i = 0; i < customers && now->revenue != 0; i++) {
    if (!isNamed.values[i]) continue;
    double share = byCustomer[i] / now->revenue;
    squares += share * share;
    if (share > largest) {
      second = largest;
      largest = share;
    } else if (share > second) {
      second = share;
    }
  }
  now->largestShare = largest;
  now->topTwoShare = largest + second;
  now->herfindahlIndex = squares;
}

static void checkBalance(Quarter *now) {
  now->balanceCheck = now->cash + now->receivables + now->property + now->construction + now->incentiveAsset + o.otherAssetsUsdM -
                      (now->debt + now->deferredRevenue + o.otherLiabilitiesUsdM + now->equity);
}

static void project(int quarters) {
  const int customers = (int)o.customers, life = (int)floor(4 * a.usefulLifeYears + 0.5);
  const double termQuarters = 4 * a.contractTermYears, loanTerm = 4 * a.debtTermYears;
  const double newPerQuarter = a.newBookingsUsdBPerYear * 1000 / 4, newFactor = quarterRoot(1 + a.newBookingsGrowthRate);
  const double priceFactor =
      quarterRoot(1 + a.contractPriceChangeRate) * quarterRoot(1 + a.hardwareCostChangeRate * a.hardwarePassThroughRate);
  const double licensingPerQuarter = a.licensingRevenueUsdBPerYear * 1000 / 4;
  const double lead = o.constructionLeadBaseUsdM > 0 ? o.constructionInProgressUsdM / o.constructionLeadBaseUsdM : 0;
  const double costFactor = quarterRoot(1 + a.hardwareCostChangeRate), openingLife = most(1, life - o.propertyAgeQuarters);
  const double loanRate =
      (a.investmentGradeShare * o.investmentGradeRate + (1 - a.investmentGradeShare) * o.highYieldRate + a.interestRateShift) / 4;
  const double gapBondRate = (o.highYieldRate + a.interestRateShift) / 4, minimumCash = a.minimumCashUsdB * 1000;
  const double issuePrice = a.sharePriceUsd * (1 - o.issueDiscountRate);
  const int instalments = (int)floor(loanTerm);
  double plan = plannedCapex(1);

  copyBook();
  readCustomerTerms(customers);
  rows[0] = (Quarter){.fiscalYear = o.fiscalYear, .fiscalQuarter = o.fiscalQuarter, .construction = o.constructionInProgressUsdM,
      .property = o.propertyInServiceUsdM, .activeMw = o.activeMw, .averageMw = o.averageMw, .servedShare = 1, .priceIndex = 1,
      .hardwareCostIndex = 1, .bookingsIndex = 1, .backlog = openingBacklog, .taxLosses = o.taxLossesUsdM, .cash = o.cashUsdM,
      .openingDebt = o.openingDebtUsdM, .bonds = outstandingBonds, .debt = o.openingDebtUsdM + outstandingBonds,
      .receivables = o.receivablesUsdM, .deferredRevenue = o.deferredRevenueUsdM, .incentiveAsset = o.contractIncentiveAssetUsdM,
      .equity = o.equityUsdM, .dilutedShares = o.dilutedSharesM};
  checkBalance(&rows[0]);

  for (int t = 1; t <= quarters; t++) {
    const Quarter *before = &rows[t - 1];
    Quarter *now = &rows[t];
    double *byCustomer = revenueByCustomer[t];
    int elapsed = (int)o.fiscalQuarter + t - 1;
    now->t = t;
    now->fiscalYear = o.fiscalYear + elapsed / 4;
    now->fiscalQuarter = elapsed % 4 + 1;

    /* Capital expenditure. */
    now->capexPlanned = plan;
    plan = plannedCapex(t + 1);
    double due = now->capexPlanned + before->capexUnplaced;
    now->capexUnplaced = a.deliverySlipRate * due;
    now->capexPlaced = due - now->capexUnplaced;
    double construction = lead * plan + now->capexUnplaced;
    double spending = now->capexPlaced + construction - before->construction;
    now->capitalSpending = most(0, spending);
    now->construction = spending < 0 ? before->construction - now->capexPlaced : construction;

    /* Debt service and capitalised interest. */
    now->debtDrawn = a.debtFundedShare * now->capitalSpending;
    double ladder = least(before->openingDebt, t <= repaymentsUsdM.count ? repaymentsUsdM.values[t - 1] : 0);
    int oldest = t - 1 - instalments > 0 ? t - 1 - instalments : 0;
    double instalment = (drawnInAll[t - 1] - drawnInAll[oldest] + drawn[oldest] * (loanTerm - instalments)) / loanTerm;
    now->openingDebt = before->openingDebt - ladder;
    now->loans = before->loans - instalment + now->debtDrawn;
    drawn[t] = now->debtDrawn;
    drawnInAll[t] = drawnInAll[t - 1] + now->debtDrawn;
    now->debtRepaid = ladder + instalment + bondMatured[t];
    now->interestGross = o.openingDebtRate / 4 * (before->openingDebt - ladder / 2) +
                         loanRate * (before->loans - instalment / 2 + now->debtDrawn / 2) + gapBondRate * before->gapBonds +
                         bondInterest[t];
    double quarterRate = before->debt > 0 ? now->interestGross / before->debt : 0;
    now->interestCapitalised = least(now->interestGross,
        o.interestCapitalisationShare * quarterRate * ((before->construction + now->construction) / 2));
    now->interestExpense = now->interestGross - now->interestCapitalised;

    /* Property and power. */
    double addition = now->capexPlaced + now->interestCapitalised;
    additions[t] = addition;
    additionsInAll[t] = additionsInAll[t - 1] + addition;
    oldest = t - life > 0 ? t - life : 0;
    double inFull = additionsInAll[t - 1] - additionsInAll[oldest], inHalf = addition + additions[oldest];
    now->depreciation = (t <= openingLife ? o.propertyInServiceUsdM / openingLife : 0) + (inFull + inHalf / 2) / life;
    now->property = before->property + addition - now->depreciation;
    now->hardwareCostIndex = before->hardwareCostIndex * costFactor;
    now->addedMw = added[t] = now->capexPlaced / (a.capexUsdMPerMw * now->hardwareCostIndex);
    int retiring = t - life;
    now->retiredMw = retiring > 0 ? added[retiring] : -retiring < reportedAddedMw.count ? reportedAddedMw.values[-retiring] : 0;
    now->activeMw = most(0, before->activeMw + now->addedMw - now->retiredMw);
    now->averageMw = (before->activeMw + now->activeMw) / 2;
    now->earningMw = before->activeMw + o.firstQuarterEarningShare * (now->activeMw - before->activeMw);

    /* Contracts. */
    now->priceIndex = before->priceIndex * priceFactor;
    now->bookingsIndex = t == 1 ? 1 : before->bookingsIndex * newFactor;
    int lossBegins = now->fiscalYear == a.stressedCustomerLossYear && (t == 1 || now->fiscalQuarter == 1);
    now->cancelled = lossBegins ? cancelContracts((int)o.stressedCustomer) : 0;
    for (int i = 0; i < customers; i++) byCustomer[i] = 0;
    serveContracts(now, customers, termQuarters, byCustomer);
    signContracts(now, customers, newPerQuarter, termQuarters);

    /* Revenue, costs, earnings. */
    double openBacklog = before->backlog - now->cancelled;
    now->onDemand =
        most(0, now->earningMw - now->usedMw) * a.onDemandUtilisationRate * o.revenueUsdMPerMwYear * now->priceIndex / 4;
    now->licensing = now->fiscalYear >= a.licensingStartYear ? licensingPerQuarter : 0;
    double servedPart = openBacklog > 0 ? least(1, now->contracted / openBacklog) : 0;
    now->incentive = before->incentiveAsset * servedPart;
    now->deferredReleased = before->deferredRevenue * servedPart;
    now->equityGranted = a.equityGrantRate * now->bookings;
    now->prepayments = a.prepaymentRate * now->bookings;
    now->incentiveAsset = before->incentiveAsset - now->incentive + now->equityGranted;
    now->deferredRevenue = before->deferredRevenue - now->deferredReleased + now->prepayments;
    now->revenue = now->contracted + now->onDemand + now->licensing - now->incentive;
    concentrateRevenue(now, customers, byCustomer);
    double growth = now->averageMw / o.averageMw;
    now->power = now->averageMw * 2190 * o.powerLoadFactor * a.powerPriceUsdPerMwh / 1e6;
    now->rent = now->averageMw * a.rentUsdMPerMwYear / 4;
    now->overhead = o.overheadUsdMPerQuarter *
                    (growth > 0 ? exp(a.overheadElasticity * log(growth)) : a.overheadElasticity == 0 ? 1 : 0);
    now->licensingCost = now->licensing * (1 - o.licensingMarginRate);
    now->adjustedEbitda = now->revenue - now->power - now->rent - now->overhead - now->licensingCost;
    now->stockCompensation = o.stockCompensationRate * now->revenue;
    now->interestIncome = before->cash * o.cashYieldRate / 4;
    now->pretax = now->adjustedEbitda - now->depreciation - now->stockCompensation - now->interestExpense + now->interestIncome;
    double profit = most(0, now->pretax), usedLosses = least(before->taxLosses, o.taxLossLimitRate * profit);
    now->taxLosses = before->taxLosses - usedLosses + most(0, -now->pretax);
    now->tax = o.taxRate * (profit - usedLosses);
    now->netIncome = now->pretax - now->tax;

    /* Cash, the gap and the balance sheet. */
    now->receivables = o.receivableDays / 90 * now->revenue;
    now->operatingCashFlow = now->netIncome + now->depreciation + now->stockCompensation + now->incentive -
                             (now->receivables - before->receivables) + now->prepayments - now->deferredReleased;
    now->freeCashFlow = now->operatingCashFlow - now->capitalSpending - now->interestCapitalised;
    double cashBeforeGap = before->cash + now->freeCashFlow + now->debtDrawn + bondIssued[t] - now->debtRepaid;
    now->fundingGap = most(0, minimumCash - cashBeforeGap);
    now->equityRaised = a.equityShareOfGap * now->fundingGap;
    double gapBonds = now->fundingGap - now->equityRaised;
    now->bondsIssued = bondIssued[t] + gapBonds;
    now->cash = cashBeforeGap + now->fundingGap;
    now->gapBonds = before->gapBonds + gapBonds;
    now->bonds = before->bonds + now->bondsIssued - bondMatured[t];
    now->debt = now->openingDebt + now->loans + now->bonds;
    now->equity = before->equity + now->netIncome + now->stockCompensation + now->equityGranted + now->equityRaised;
    now->dilutedShares = before->dilutedShares + now->equityRaised / issuePrice +
                         (now->stockCompensation + now->equityGranted) / a.sharePriceUsd;
    checkBalance(now);
  }
}

static double valuePerShare(int quarters) {
  const Quarter *last = &rows[quarters];
  double ltmEbitda = 0, discount = 1, factor = quarterRoot(1 + a.costOfEquityRate);
  for (int t = quarters - 3; t <= quarters; t++) ltmEbitda += rows[t].adjustedEbitda;
  for (int t = 0; t < quarters; t++) discount *= factor;
  return most(0, (a.exitEbitdaMultiple * ltmEbitda - last->debt + last->cash) / last->dilutedShares) / discount;
}

int main(int argc, char **argv) {
  int quarters, projections;
  if (argc != 2) refuse("usage: project", "<case file>");
  readCase(argv[1]);
  openContractBook();
  scheduleBonds();
  while (scanf("%d %d", &quarters, &projections) == 2) {
    struct timespec start, end;
    if (quarters < 4 || quarters > MOST_QUARTERS) refuse("the horizon must be", "4 to 400 quarters");
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int i = 0; i < projections; i++) project(quarters);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double microseconds = (end.tv_sec - start.tv_sec) * 1e6 + (end.tv_nsec - start.tv_nsec) / 1e3;
    printf("%.17g %.17g %.17g\n", valuePerShare(quarters), rows[quarters].cash, microseconds / projections);
    fflush(stdout);
  }
  return 0;
}
