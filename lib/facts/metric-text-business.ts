import type { MetricText } from "./metric-text";

/** Names and definitions of the metrics of the business, its capacity and its market value. */
export const BUSINESS_TEXT = {
  backlogUsdM: {
    label: { en: "Revenue backlog", zh: "在手订单" },
    definition: {
      en: "Remaining performance obligations plus amounts that the company expects to recognise under committed contracts, as it defines the term.",
      zh: "剩余履约义务，加上公司预计根据承诺合同将确认的金额，公司口径。",
    },
  },
  remainingPerformanceObligationsUsdM: {
    label: { en: "Remaining performance obligations", zh: "剩余履约义务" },
    definition: {
      en: "Contracted revenue not yet recognised, as accounting rules define it; smaller than the revenue backlog.",
      zh: "已签约、尚未确认的收入，按会计准则定义；小于在手订单。",
    },
  },
  remainingPerformanceObligationsWithin24MonthsShare: {
    label: { en: "Obligations due within 24 months", zh: "24个月内确认的剩余履约义务" },
    definition: {
      en: "Share of remaining performance obligations that is expected to become revenue in the next 24 months.",
      zh: "剩余履约义务中预计在未来24个月内确认为收入的比例。",
    },
  },
  remainingPerformanceObligationsMonths25To48Share: {
    label: { en: "Obligations due in months 25 to 48", zh: "第25至48个月确认的剩余履约义务" },
    definition: {
      en: "Share of remaining performance obligations that is expected to become revenue in months 25 to 48.",
      zh: "剩余履约义务中预计在第25至48个月确认为收入的比例。",
    },
  },
  remainingPerformanceObligationsAfter48MonthsShare: {
    label: { en: "Obligations due after 48 months", zh: "48个月后确认的剩余履约义务" },
    definition: {
      en: "Share of remaining performance obligations that is expected to become revenue after 48 months.",
      zh: "剩余履约义务中预计在48个月之后确认为收入的比例。",
    },
  },
  largestCustomerBacklogShare: {
    label: { en: "Largest customer’s share of backlog", zh: "最大客户占在手订单的比例" },
    definition: {
      en: "Upper bound that management gives for the share of one customer in the revenue backlog.",
      zh: "管理层给出的单一客户占在手订单比例的上限。",
    },
  },
  investmentGradeBacklogShare: {
    label: { en: "Investment-grade share of backlog", zh: "投资级客户占在手订单的比例" },
    definition: {
      en: "Share of the revenue backlog that is owed by customers with an investment-grade rating.",
      zh: "在手订单中来自投资级评级客户的比例。",
    },
  },
  activeMw: {
    label: { en: "Active power", zh: "在役电力" },
    definition: {
      en: "Power of the data centres that is connected and available to customers’ equipment, rounded by the company.",
      zh: "已接通、可供设备使用的数据中心电力，公司披露的约数。",
    },
  },
  contractedMw: {
    label: { en: "Contracted power", zh: "已签约电力" },
    definition: {
      en: "Power that the company has secured by contract or owns, active power included, rounded by the company.",
      zh: "公司以合同锁定或自有的电力，含在役电力，公司披露的约数。",
    },
  },
  dataCentreCount: {
    label: { en: "Data centres", zh: "数据中心数量" },
    definition: {
      en: "Number of data centres in operation.",
      zh: "运营中的数据中心数量。",
    },
  },
  customerRevenueShare: {
    label: { en: "Customer’s share of revenue", zh: "客户收入占比" },
    definition: {
      en: "Share of the period’s revenue from one customer; letters are the filing’s own and may denote different customers in different periods.",
      zh: "单一客户占当期收入的比例；字母代号为申报文件所用，不同时期可能指不同客户。",
    },
  },
  topTwoRevenueShare: {
    label: { en: "Two largest customers’ share of revenue", zh: "前两大客户收入占比" },
    definition: {
      en: "Share of the period’s revenue from the two largest customers together.",
      zh: "前两大客户合计占当期收入的比例。",
    },
  },
  committedContractShare: {
    label: { en: "Committed share of revenue", zh: "承诺合同收入占比" },
    definition: {
      en: "Share of the period’s revenue from committed contracts; the rest is on-demand.",
      zh: "承诺合同占当期收入的比例；其余为按需收入。",
    },
  },
  weightedAverageContractYears: {
    label: { en: "Average contract length", zh: "平均合同期限" },
    definition: {
      en: "Weighted average length of committed contracts, in years.",
      zh: "承诺合同的加权平均期限，以年计。",
    },
  },
  technologyUsefulLifeYears: {
    label: { en: "Useful life of technology equipment", zh: "技术设备使用年限" },
    definition: {
      en: "Years over which the company depreciates its computing equipment, in force from the day given.",
      zh: "公司计算设备的折旧年限，自所示日期起适用。",
    },
  },
  sharePriceUsd: {
    label: { en: "Share price", zh: "股价" },
    definition: {
      en: "Closing price of a class A share on a day.",
      zh: "A类普通股某日收盘价。",
    },
  },
  marketCapUsdM: {
    label: { en: "Market capitalisation", zh: "市值" },
    definition: {
      en: "Market value of the shares outstanding on a day, as the source states it.",
      zh: "某日已发行股份的市场价值，按来源所列。",
    },
  },
} as const satisfies Record<string, MetricText>;
